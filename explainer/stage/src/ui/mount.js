// Opens one chapter and shows it in an element: the same for a notebook, a page and the app.

/**
 * @import {
 *   ChapterContext,
 *   Dict,
 *   Preferences,
 *   Stage,
 *   State,
 *   Store,
 *   WordsSource,
 * } from "./types.d.ts"
 */

import { castCss, openStage } from "../core/index.js";
import { adoptStyles } from "../style/sheet.js";
import { chapterPage } from "./chapter.js";
import { element } from "./element.js";
import { createIds, headingsFrom } from "./naming.js";
import { createStillness } from "./stillness.js";
import { unreviewedMark } from "./unreviewed.js";
import { createVoice } from "./voice.js";

/** @typedef {Parameters<typeof openStage>[0] | {stage: Stage}} ChapterSource  to be opened, or open and outliving the view */

/**
 * The element everything stands in: it carries theme and language, and keeps its keys to itself.
 * @param {Element} el
 * @param {"app"|"embedded"} kind
 */
export function createRoot(el, kind) {
  adoptStyles();
  const root = element("div", { class: `kx kx-${kind}` });
  // JupyterLab reads arrow keys and letters as its own commands otherwise.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  el.append(root);
  return root;
}

/**
 * Shows the chapter of an open stage in `root`.
 * @param {HTMLElement} root
 * @param {Object} shown
 * @param {Stage} shown.stage
 * @param {Store<Preferences>} [shown.preferences]  the stage's own where none is given
 * @param {number} [shown.first]  the heading level of the question
 * @param {Element} [shown.place]  where the page is put
 * @param {Set<string>} [shown.picked]  the cards that have been picked
 * @param {Dict<string>} [shown.names]  further languages, own names by code
 * @param {boolean} [shown.barred]  the question stands in somebody else's bar
 */
export function showChapter(root, { stage, first = 2, place = root, names, ...given }) {
  const ending = new AbortController();
  const { signal } = ending;
  const voice = createVoice(() => stage.words());
  /** @type {ChapterContext} */
  const ctx = {
    ...{ stage, voice, root, signal },
    preferences: given.preferences ?? stage.store,
    picked: given.picked ?? new Set(),
    barred: given.barred ?? false,
    languages: { ...languagesOf(stage.bundle.words), ...names },
    speak: stage.speak,
    stillness: createStillness(signal),
    id: createIds(),
    heading: headingsFrom(first),
  };
  /** @type {(state: State, changed: Set<string>) => void} */
  const speak = (_, changed) => {
    if (changed.has("language")) voice.change();
  };
  signal.addEventListener("abort", stage.store.subscribe(speak));
  const page = chapterPage(ctx);
  page.node.dataset.chapter = stage.bundle.chapter;
  wearColours(stage.bundle, signal);
  place.append(page.node);
  const end = () => {
    ending.abort();
    page.node.remove();
  };
  return { page, ctx, end };
}

/**
 * Own names by code, read from each language's own words.
 * @param {Dict<Pick<WordsSource, "ftl">>} words
 * @returns {Dict<string>}
 */
const languagesOf = (words) =>
  Object.fromEntries(Object.entries(words).map(([code, { ftl }]) => [code, ownName(ftl) ?? code]));

/** @param {string} ftl */
const ownName = (ftl) => /^language-name = (.+)$/m.exec(ftl)?.[1].trim();

/**
 * Shows one chapter by itself, as notebooks do.
 * @param {Element} el
 * @param {ChapterSource & {first?: number, names?: Dict<string>}} options  see showChapter
 */
export async function mountChapter(el, { first, names, ...source }) {
  const stage = "stage" in source ? source.stage : await openStage(source);
  const root = createRoot(el, "embedded");
  const shown = showChapter(root, { stage, first, names });
  root.prepend(unreviewedMark(shown.ctx.voice));
  wear(root, stage.store, shown.ctx);
  const end = () => {
    shown.end();
    root.remove();
    if (!("stage" in source)) stage.destroy();
  };
  return { stage, root, voice: shown.ctx.voice, end };
}

/**
 * Keeps the root's theme and calm marks equal to the preferences, and language and direction to
 * the words.
 * @param {HTMLElement} root
 * @param {Store<Preferences>} preferences
 * @param {Pick<ChapterContext, "voice"|"signal">} ctx
 */
export function wear(root, preferences, { voice, signal }) {
  voice.follow(({ language, direction }) =>
    Object.assign(root, { lang: language, dir: direction }),
  );
  /** @param {Preferences} state */
  const put = ({ theme, calm, level }) => {
    Object.assign(root.dataset, { theme, level });
    root.classList.toggle("kx-calmed", Boolean(calm));
  };
  put(preferences.get());
  signal.addEventListener("abort", preferences.subscribe(put));
}

/**
 * Adopts the colours that a chapter brings along, while it is shown.
 * @param {Stage["bundle"]} bundle
 * @param {AbortSignal} signal
 */
function wearColours({ chapter, colours = {} }, signal) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(castCss(chapter, colours));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener("abort", () => {
    const left = document.adoptedStyleSheets.filter((other) => other !== sheet);
    document.adoptedStyleSheets = left;
  });
}
