// The browser module: an anywidget front end, and the same for a plain page.

/** @import { Model } from "./core/types.d.ts" */

import { createMirror, openStage, patient, themed, watchKernel } from "./core/index.js";
import { mountApp } from "./app/app.js";
import { contentOf, keep, kept, start, startChapter, startTeaching } from "./app/door.js";
import { kernelNotice } from "./ui/kernelnotice.js";
import { mountChapter } from "./ui/mount.js";
import { asNotebook } from "./ui/notebook.js";

export { keep, kept, mountApp, start, startChapter, startTeaching };
export * from "./core/index.js";

/** Shows one chapter in an element of a plain page. */
export const mountStage = mountChapter;

/**
 * The front end of one widget, which is asked for once however many views show it: they share one
 * stage, for two would pull at one time. (Hosts hand each view another `model` object.)
 */
export default function widget() {
  /** @type {ReturnType<typeof openTied>|undefined} */
  let tied;
  /** @param {Model} model */
  const tie = (model) => (tied ??= openTied(model));
  /** @param {Model} model */
  const isApp = (model) => model.get("mode") === "app";
  return {
    /** @param {{model: Model}} given */
    initialize({ model: given }) {
      const model = themed(patient(given));
      if (isApp(model)) return undefined;
      const { end } = tie(model);
      return end;
    },
    /** @param {{model: Model, el: HTMLElement}} given */
    render({ model: given, el }) {
      const model = themed(patient(given));
      return isApp(model) ? renderApp(model, el) : renderStage(tie(model), model, el);
    },
  };
}

/**
 * For hosts that take `render` from the default export and never call it: a widget for each.
 * @param {{model: Model, el: HTMLElement}} given
 */
widget.render = async (given) => {
  const front = widget();
  const forget = front.initialize(given);
  const end = await front.render(given);
  return () => {
    end();
    forget?.();
  };
};

/**
 * Opens a widget's stage and ties it to the kernel.
 * @param {Model} model
 */
function openTied(model) {
  const opening = openStage({
    bytes: model.get("bundle"),
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

/**
 * Asks the kernel for the chapter in another language; a kernel that is gone never answers.
 * @param {Model} model
 * @param {string} language
 * @returns {Promise<DataView>}
 */
function askKernel(model, language) {
  return new Promise((resolve) => {
    /** @type {(said: {bundle_in?: string}, buffers: DataView[]) => void} */
    const listen = (said, buffers) => {
      if (said.bundle_in !== language) return;
      model.off("msg:custom", listen);
      resolve(buffers[0]);
    };
    model.on("msg:custom", listen);
    model.send({ bundle_in: language });
  });
}

/**
 * The app in the page's language where there is one, else in the first.
 * @param {Model} model
 * @param {HTMLElement} el
 */
async function renderApp(model, el) {
  const content = contentOf(model.get("content"), model.get("files") ?? {});
  const languages = model.get("languages");
  const asked = document.documentElement.lang.slice(0, 2);
  const language = languages.includes(asked) ? asked : languages[0];
  return mountApp(el, { content, site: await content(`site.${language}`) }).end;
}

/**
 * @param {Pick<ReturnType<typeof openTied>, "opening">} tied
 * @param {Model} model
 * @param {HTMLElement} el
 */
async function renderStage({ opening }, model, el) {
  el.classList.add("kx-host");
  const stage = await opening;
  const { root, voice, end } = await mountChapter(el, { stage, names: model.get("names") });
  const notice = kernelNotice(voice);
  root.prepend(notice.node);
  const ends = [asNotebook(root, model, stage), watchKernel(model, notice.show), end];
  return () => {
    for (const each of ends) each();
  };
}
