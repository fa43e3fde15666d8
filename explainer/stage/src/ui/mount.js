// Opens one chapter and shows it in an element: the same for a notebook, a page and the app.

import { openStage } from "../core/index.js";
import { adoptStyles } from "../style/sheet.js";
import { chapterPage } from "./chapter.js";
import { element } from "./element.js";
import { createIds, headingsFrom } from "./naming.js";
import { createStillness } from "./stillness.js";
import { viewMenu } from "./viewmenu.js";
import { createVoice } from "./voice.js";

/** The element everything stands in: it carries theme and language, and keeps its keys to itself. */
export function createRoot(el, kind) {
  adoptStyles();
  const root = element("div", { class: `kx kx-${kind}` });
  // JupyterLab reads arrow keys and letters as its own commands otherwise.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  el.append(root);
  return root;
}

/**
 * Shows a chapter in `root`; returns {stage, page: {node, title}, end()}.
 *
 * bytes: the bundle; state: a partial state; preferences: the store that holds language, level,
 * theme, calm mode and evidence floor (the stage's own where none is given).
 */
export async function openChapter(root, { bytes, live, state, preferences, first = 2, place = root }) {
  const ending = new AbortController();
  const { signal } = ending;
  const stage = await openStage({ bytes, live, state });
  const voice = createVoice(() => stage.words());
  const ctx = {
    stage,
    voice,
    root,
    signal,
    preferences: preferences ?? stage.store,
    languages: languagesOf(stage.bundle.words),
    stillness: createStillness(signal),
    id: createIds(),
    heading: headingsFrom(first),
  };
  signal.addEventListener("abort", stage.store.subscribe((_, changed) => {
    if (changed.has("language")) voice.change();
  }));
  const page = chapterPage(ctx);
  place.append(page.node);
  const end = () => (ending.abort(), page.node.remove(), stage.destroy());
  return { stage, page, ctx, end };
}

/** {code: own name}, read from each language's own words. */
export const languagesOf = (words) =>
  Object.fromEntries(Object.entries(words).map(([code, { ftl }]) => [code, ownName(ftl) ?? code]));

const ownName = (ftl) => /^language-name = (.+)$/m.exec(ftl)?.[1].trim();

/**
 * Shows one chapter by itself, as notebooks do; returns {stage, end()}.
 */
export async function mountChapter(el, options) {
  const root = createRoot(el, "embedded");
  const opened = await openChapter(root, { ...options, first: options.first ?? 2 });
  root.prepend(viewMenu(opened.ctx).node);
  const end = () => (opened.end(), root.remove());
  wear(root, opened.stage.store, opened.ctx.signal);
  return { stage: opened.stage, root, end };
}

/** Keeps the root's theme, language and calm marks equal to the preferences. */
export function wear(root, preferences, signal) {
  const put = ({ theme, language, calm, level }) => {
    Object.assign(root.dataset, { theme, level });
    root.lang = language;
    root.classList.toggle("kx-calmed", Boolean(calm));
  };
  put(preferences.get());
  signal.addEventListener("abort", preferences.subscribe(put));
}
