// The browser module: an anywidget front end, and the same for a plain page.

import { createMirror } from "./core/index.js";
import { mountApp } from "./app/app.js";
import { mountChapter } from "./ui/mount.js";

export { mountApp };
export * from "./core/index.js";

/**
 * Shows one chapter in an element of a plain page; returns a promise of {stage, root, end()}.
 * @param {HTMLElement} el
 * @param {{bytes: *, live?: *, state?: Object, first?: number}} options  first: heading level
 */
export const mountStage = mountChapter;

/** Nothing is shared between the views of a widget: each holds its own stage. */
function initialize() {}

/** Shows a widget; its `mode` is "stage" (one chapter) or "app" (all of them). */
function render({ model, el }) {
  return model.get("mode") === "app" ? renderApp(model, el) : renderStage(model, el);
}

function renderApp(model, el) {
  const app = mountApp(el, { bundles: model.get("bundles"), site: model.get("site") });
  return app.end;
}

/** A chapter whose state is shared with the kernel; live tables replace the compiled ones. */
async function renderStage(model, el) {
  const given = { bytes: model.get("bundle"), live: model.get("live_tables") };
  const shown = await mountChapter(el, given);
  const mirror = createMirror({ model, stage: shown.stage, synced: model.get("synced") ?? true });
  return () => {
    mirror.destroy();
    shown.end();
  };
}

export default { initialize, render };
