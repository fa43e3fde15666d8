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

// The message goes when there is something to see: the dashboard, or that it failed.
const FAILED = ["stderr", "error"]
  .map((kind) => `[data-mime-type="application/vnd.jupyter.${kind}"]`)
  .join();

addEventListener("DOMContentLoaded", () => {
  const cells = document.getElementById("rendered_cells");
  if (!cells) return;
  const watcher = new MutationObserver(() => {
    const there = cells.querySelector(".kx") !== null;
    const failed = !there && cells.querySelector(FAILED) !== null;
    document.getElementById("loading").hidden = there || failed;
    document.getElementById("failed").hidden = !failed;
    if (there) watcher.disconnect();
  });
  watcher.observe(cells, { childList: true, subtree: true });
});
