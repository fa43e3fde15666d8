// The browser module: an anywidget front end, and the same for a plain page.

import { createMirror, openStage, watchKernel } from "./core/index.js";
import { mountApp } from "./app/app.js";
import { contentOf, keep, kept, start } from "./app/door.js";
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
  const opening = openStage({
    bytes: model.get("bundle"),
    live: model.get("live_tables"),
    bytesIn: (language) => askKernel(model, language),
  });
  const mirroring = opening.then((stage) =>
    createMirror({ model, stage, synced: model.get("synced") ?? true }),
  );
  const end = async () => {
    (await mirroring).destroy();
    (await opening).destroy();
  };
  return { opening, end };
}

/** Asks the kernel for the chapter in another language; a kernel that is gone never answers. */
function askKernel(model, language) {
  return new Promise((resolve) => {
    const listen = (said, buffers) => {
      if (said.bundle_in !== language) return;
      model.off("msg:custom", listen);
      resolve(buffers[0]);
    };
    model.on("msg:custom", listen);
    model.send({ bundle_in: language });
  });
}

/** The app in the page's language where there is one, else in the first. */
async function renderApp(model, el) {
  const content = contentOf(model.get("content"), model.get("files"));
  const languages = model.get("languages");
  const asked = document.documentElement.lang.slice(0, 2);
  const language = languages.includes(asked) ? asked : languages[0];
  return mountApp(el, { content, site: await content(`site.${language}`) }).end;
}

async function renderStage({ opening }, model, el) {
  const { root, voice, end } = await mountChapter(el, {
    stage: await opening,
    names: model.get("names"),
  });
  const notice = kernelNotice(voice);
  root.prepend(notice.node);
  root.classList.toggle("kx-presenter", Boolean(model.get("presenter")));
  root.classList.toggle("kx-brief", model.get("whole") === false);
  const unwatch = watchKernel(model, notice.show);
  return () => (unwatch(), end());
}
