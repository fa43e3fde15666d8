// What Voila's page needs in inline scripts stands here, so that the policy can forbid those; and what
// a lesson says when its kernel does not come, or goes.

window.voila_heartbeat = () => {};
window.update_loading_text = () => {};
window.voila_process = () => {};
window.display_cells = () => {};
window.voila_finish = () => {};

const NOTHING_MS = 15_000;
const ASK_MS = 5_000;
const ASKS = 3;
const FAILED = ["stderr", "error"]
  .map((kind) => `[data-mime-type="application/vnd.jupyter.${kind}"]`)
  .join();
const part = (id) => document.getElementById(id);

addEventListener("DOMContentLoaded", () => {
  const place = part("dashboard");
  const watcher = new MutationObserver(() => {
    bringHome(place);
    if (isThere(place)) part("loading").hidden = true;
    else if (hasFailed()) fail();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  if (hasFailed()) fail();
  watchKernel();
});
addEventListener("load", () => {
  setTimeout(() => isThere(part("dashboard")) || fail(), NOTHING_MS);
});

const isThere = (place) => place.querySelector(".kx, .jupyter-widgets") !== null;
const hasFailed = () => part("kx-broken") !== null || document.querySelector(FAILED) !== null;

// Voila takes the cells out of the page's main part and puts them after its footer.
function bringHome(place) {
  const shell = part("main");
  if (shell && !place.contains(shell)) place.append(shell);
}

function fail() {
  if (isThere(part("dashboard"))) return;
  part("loading").hidden = true;
  part("failed").hidden = false;
  document.querySelector("[data-fault=gone]").hidden = false;
}

// Asks whether the kernel is there; the picture plays on without it, and a line says so.
function watchKernel() {
  const setup = part("jupyter-config-data");
  if (!setup) return;
  const { kernelId } = JSON.parse(setup.textContent);
  let silent = 0;
  const timer = setInterval(async () => {
    const answer = await fetch(document.body.dataset.seen + kernelId).catch(() => null);
    silent = answer === null ? silent + 1 : 0;
    if (answer?.status !== 404 && silent < ASKS) return;
    clearInterval(timer);
    part("stopped").hidden = false;
  }, ASK_MS);
}
