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
 * Shows the chapter of an open stage in `root`; returns {page: {node, title}, ctx, end()}.
 *
 * preferences: the store that holds language, level, theme, calm mode and evidence floor (the
 * stage's own where none is given); first: the heading level of the question; place: where the
 * page is put; picked: the set of cards that have been picked; names: languages, {code: own name}.
 */
export function showChapter(root, { stage, preferences = stage.store, first = 2, ...where }) {
  const { place = root, picked = new Set(), names = {} } = where;
  const ending = new AbortController();
  const { signal } = ending;
  const voice = createVoice(() => stage.words());
  const ctx = {
    ...{ stage, voice, root, signal, preferences, picked },
    languages: { ...languagesOf(stage.bundle.words), ...names },
    speak: stage.speak,
    stillness: createStillness(signal),
    id: createIds(),
    heading: headingsFrom(first),
  };
  const speak = (_, changed) => changed.has("language") && voice.change();
  signal.addEventListener("abort", stage.store.subscribe(speak));
  const page = chapterPage(ctx);
  place.append(page.node);
  const end = () => (ending.abort(), page.node.remove());
  return { page, ctx, end };
}

/** {code: own name}, read from each language's own words. */
const languagesOf = (words) =>
  Object.fromEntries(Object.entries(words).map(([code, { ftl }]) => [code, ownName(ftl) ?? code]));

const ownName = (ftl) => /^language-name = (.+)$/m.exec(ftl)?.[1].trim();

/**
 * Shows one chapter by itself, as notebooks do; returns a promise of {stage, root, voice, end()}.
 *
 * bytes, live, state, bytesIn: see openStage; names: further languages, {code: own name}; or stage: one that is open already and outlives this view.
 */
export async function mountChapter(el, { stage, first, names, ...given }) {
  const playing = stage ?? (await openStage(given));
  const root = createRoot(el, "embedded");
  const shown = showChapter(root, { stage: playing, first, names });
  root.prepend(viewMenu(shown.ctx).node);
  wear(root, playing.store, shown.ctx.signal);
  const end = () => {
    shown.end();
    root.remove();
    if (!stage) playing.destroy();
  };
  return { stage: playing, root, voice: shown.ctx.voice, end };
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
