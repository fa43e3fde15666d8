// Opens the one file: what is packed in it becomes the stage's script, the words and the chapters, then
// the page begins. Written in the oldest form of the language, as begin.js is; explainer/site/packed.py
// says how it is packed.

(function () {
  function textOf(id) {
    return document.getElementById(id).textContent;
  }

  function run(code) {
    var script = document.createElement("script");
    script.text = code;
    document.body.appendChild(script);
  }

  function begin() {
    run(textOf("begin"));
  }

  function bytesOf(text) {
    var letters = atob(text);
    var bytes = new Uint8Array(letters.length);
    var at;
    for (at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  }

  function read(bytes) {
    return new TextDecoder().decode(bytes);
  }

  function together(size, steps, fresh) {
    var all = new Uint8Array(size);
    var to = 0;
    var from = 0;
    var back = 0;
    var at;
    for (at = 0; at < steps.length; at += 3) {
      all.set(fresh.subarray(from, from + steps[at]), to);
      from += steps[at];
      to += steps[at];
      back += steps[at + 2];
      all.copyWithin(to, to - back, to - back + steps[at + 1]);
      to += steps[at + 1];
    }
    return all;
  }

  function filesOf(whole) {
    var length = new DataView(whole).getUint32(0, true);
    var header = JSON.parse(read(new Uint8Array(whole, 4, length)));
    var size = header.files.reduce(function (sum, file) {
      return sum + file[1];
    }, 0);
    var all = together(size, header.steps, new Uint8Array(whole, 4 + length));
    var files = {};
    header.files.reduce(function (start, file) {
      files[file[0]] = all.subarray(start, start + file[1]);
      return start + file[1];
    }, 0);
    return files;
  }

  // The words around the chapters are an object, some of whose parts are files of their own.
  function content(files) {
    var found = {};
    Object.keys(files).forEach(function (name) {
      var parts = name.split("/");
      if (parts[1]) found[parts[0]][parts[1]] = files[name];
      else found[name] = name.indexOf("site.") ? files[name] : JSON.parse(read(files[name]));
    });
    return found;
  }

  function start(whole) {
    var files = filesOf(whole);
    run(read(files.script));
    delete files.script;
    window.kxContent = content(files);
    begin();
  }

  if (!window.kxAble) return begin();
  var stream = new Blob([bytesOf(textOf("packed"))]).stream();
  new Response(stream.pipeThrough(new DecompressionStream("gzip")))
    .arrayBuffer()
    .then(start)
    .then(null, function (problem) {
      if (window.console) console.warn(problem);
      begin();
    });
})();
