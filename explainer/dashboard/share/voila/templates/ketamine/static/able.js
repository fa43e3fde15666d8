// Runs in every browser, so it is written in the oldest form of the language. It sets the page's
// language and direction, and asks whether this browser has what the pictures need.

(function () {
  var root = document.documentElement;
  var known = (root.getAttribute("data-languages") || root.lang).split(" ");
  var wished = navigator.languages || [navigator.language || "en"];
  var spoken = wished
    .map(function (tag) {
      return tag.slice(0, 2);
    })
    .filter(function (code) {
      return known.indexOf(code) >= 0;
    });
  if (spoken.length) root.lang = spoken[0];
  if ((root.getAttribute("data-rtl") || "").split(" ").indexOf(root.lang) >= 0) root.dir = "rtl";

  function has(rule) {
    return Boolean(window.CSS && CSS.supports && CSS.supports(rule));
  }

  var needed = [
    "Promise" in window,
    "fetch" in window,
    "DecompressionStream" in window,
    "adoptedStyleSheets" in Document.prototype,
    "replaceSync" in (window.CSSStyleSheet || Object).prototype,
    "attachShadow" in Element.prototype,
    "replaceChildren" in Element.prototype,
    "HTMLDialogElement" in window,
    "hasOwn" in Object,
    "findLast" in Array.prototype,
    has("selector(:has(*))"),
    has("container-type: inline-size"),
  ];
  window.kxAble = needed.indexOf(false) < 0;
  if (window.kxAble) root.className = "kx-able";
})();
