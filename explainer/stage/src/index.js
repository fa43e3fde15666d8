// The browser module: an anywidget front end, and the same for a plain page.

import { createMirror, openStage, watchKernel } from "./core/index.js";
import { mountApp } from "./app/app.js";
import { keep, kept, start } from "./app/door.js";
import { kernelNotice } from "./ui/kernelnotice.js";
import { mountChapter } from "./ui/mount.js";

export { keep, kept, mountApp, start };
export * from "./core/index.js";

/**
 * Shows one chapter in an element of a plain page; returns a promise of {stage, root, end()}.
 * @param {HTMLElement} el
 * @param {{bytes: *, live?: *, state?: Object, first?: number}} options  first: heading level
 */
export const mountStage = mountChapter;

/**
 * The front end of one widget, which is asked for once however many views show it: they share one
 * stage, for two would pull at one time. (Hosts hand each view another `model` object.)
 */
export default function widget() {
  let tied = null;
  const tie = (model) => (tied ??= openTied(model));
  const isApp = (model) => model.get("mode") === "app";
  return {
    initialize({ model }) {
      if (isApp(model)) return undefined;
      const { end } = tie(model);
      return end;
    },
    render: ({ model, el }) =>
      isApp(model) ? renderApp(model, el) : renderStage(tie(model), model, el),
  };
}

/** Opens a widget's stage and ties it to the kernel. */
function openTied(model) {
  const opening = openStage({ bytes: model.get("bundle"), live: model.get("live_tables") });
  const mirroring = opening.then((stage) =>
    createMirror({ model, stage, synced: model.get("synced") ?? true }),
  );
  const end = async () => {
    (await mirroring).destroy();
    (await opening).destroy();
  };
  return { opening, end };
}

const renderApp = (model, el) =>
  mountApp(el, { bundles: model.get("bundles"), site: model.get("site") }).end;

async function renderStage({ opening }, model, el) {
  const { root, voice, end } = await mountChapter(el, { stage: await opening });
  const notice = kernelNotice(voice);
  root.prepend(notice.node);
  root.classList.toggle("kx-presenter", Boolean(model.get("presenter")));
  root.classList.toggle("kx-brief", model.get("whole") === false);
  const unwatch = watchKernel(model, notice.show);
  return () => (unwatch(), end());
}
