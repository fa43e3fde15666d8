// Starts the page, or leaves in it what can be read without. Written in the oldest form of the language:
// this is the part that has to run where the rest does not.

(function () {
  var place = document.getElementById("explainer");
  var words = place.innerHTML;
  var able = window.kxAble && window.KetamineExplainer;
  try {
    if (!able) throw new Error("The pictures cannot be shown here.");
    GIVEN;
  } catch (problem) {
    place.innerHTML = words;
    document.getElementById("too-old").removeAttribute("hidden");
    document.documentElement.className = "";
    if (window.console) console.warn(problem);
  }
})();
