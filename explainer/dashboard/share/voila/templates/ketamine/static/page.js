// What Voila's page needs in inline scripts stands here, so that the policy can forbid those.

const known = document.documentElement.dataset.languages.split(" ");
const asked = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => known.includes(tag));
if (asked) document.documentElement.lang = asked;

// Names that Voila's own code calls.
window.voila_heartbeat = () => {};
window.update_loading_text = () => {};
window.voila_process = () => {};
window.display_cells = () => {};
window.voila_finish = () => {};

const FAILED = ["stderr", "error"]
  .map((kind) => `[data-mime-type="application/vnd.jupyter.${kind}"]`)
  .join();

addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("dashboard");
  if (!place) return;
  const watcher = new MutationObserver(() => {
    bringHome(place);
    if (showProgress(place)) watcher.disconnect();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
});

// Voila takes the cells out of the page's main part and puts them after its footer.
function bringHome(place) {
  const shell = document.getElementById("main");
  if (shell && !place.contains(shell)) place.append(shell);
}

// The message goes when there is something to see: the dashboard, or that it failed.
function showProgress(place) {
  const there = place.querySelector(".kx") !== null;
  const failed = !there && place.querySelector(FAILED) !== null;
  document.getElementById("loading").hidden = there || failed;
  document.getElementById("failed").hidden = !failed;
  return there;
}
