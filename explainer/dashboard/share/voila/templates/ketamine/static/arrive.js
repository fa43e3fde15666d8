// Brings the dashboard to the page: fetches the stage and says how far it is, starts it with the state
// that came along, and ends in a sentence when that fails. Written in the oldest form of the language:
// this is the part that has to run where the rest does not.

(function () {
  var SILENT_MS = 8000; // twice that, and the question between, are less than 20 s
  var script = document.currentScript || document.querySelector("script[data-stage]");
  var address = script.getAttribute("data-stage");
  var whole = Number(script.getAttribute("data-bytes"));
  var place = document.getElementById("stage");
  var settled = false;
  var asking = false;
  var timer;

  function part(id) {
    return document.getElementById(id);
  }

  function show(kind) {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    part("loading").hidden = true;
    part("failed").hidden = false;
    part("fault-".concat(kind)).hidden = false;
  }

  // Something came: the time in which nothing may come begins anew.
  function moved(percent) {
    clearTimeout(timer);
    if (settled || asking) return;
    timer = setTimeout(function () {
      fail("network");
    }, SILENT_MS);
    part("progress").value = percent;
  }

  // The page is loaded again once, by itself, and only where the server answers: a browser that gets
  // no answer would put its own page in place of these words.
  function fail(kind) {
    if (settled || asking) return;
    clearTimeout(timer);
    if (history.state && history.state.again) show(kind);
    else ask(kind);
  }

  function ask(kind) {
    var asked = new XMLHttpRequest();
    asking = true;
    asked.open("GET", script.getAttribute("data-ask"));
    asked.timeout = 4000;
    asked.onload = function () {
      if (settled || asked.status !== 200) return show(kind);
      history.replaceState({ again: true }, "");
      location.reload();
    };
    asked.onerror = asked.ontimeout = function () {
      show("network");
    };
    asked.send();
  }

  function begin() {
    if (!window.kxAble) return show("old");
    moved(1);
    var asked = new XMLHttpRequest();
    asked.open("GET", address);
    asked.onprogress = function (event) {
      moved(Math.min(80, 1 + (79 * event.loaded) / whole));
    };
    asked.onerror = function () {
      fail("network");
    };
    asked.onload = function () {
      if (asked.status === 200) run();
      else fail("gone");
    };
    asked.send();
  }

  function run() {
    var stage = document.createElement("script");
    moved(85);
    stage.src = address;
    stage.onerror = function () {
      fail("script");
    };
    stage.onload = function () {
      if (window.KetamineExplainer) mount();
      else fail("script");
    };
    document.head.appendChild(stage);
  }

  // The model that Voila's widget manager would hand over, from the state in the page.
  function modelOf(state) {
    return {
      get: function (name) {
        return state[name];
      },
      set: function (name, value) {
        state[name] = value;
      },
      on: function () {},
      off: function () {},
      save_changes: function () {},
      send: function () {},
    };
  }

  function mount() {
    var widget;
    var model;
    moved(90);
    try {
      model = modelOf(JSON.parse(part("kx-state").textContent));
      widget = window.KetamineExplainer["default"]();
      widget.render({ model: model, el: place }).then(stands, function () {
        fail("gone");
      });
    } catch (_problem) {
      fail("script");
    }
  }

  function stands() {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    part("loading").hidden = true;
    if (history.state && history.state.again) history.replaceState(null, "");
  }

  // A document that has come out of the browser's memory was asleep, not broken.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted && !settled) moved(part("progress").value);
  });
  window.addEventListener("online", function () {
    if (settled && !document.querySelector(".kx")) location.reload();
  });

  begin();
})();
