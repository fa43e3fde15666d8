// A second language under each sentence and title, for interpreters and families; on demand, and for
// this page only.

/** @import { ChapterContext, Ground, Part, Words } from "./types.d.ts" */

import { createStore, OWN_PLACE } from "../core/index.js";
import { element, keepText } from "./element.js";
import { saidIn, worded } from "./voice.js";

/** The code of the second language, "" for none. */
export const second = createStore({ language: "" });

/** Leaves nothing of what was chosen. */
export const forgetSecond = () => second.set({ language: "" });

/**
 * A list of the languages that are not spoken now; nothing where there is no other.
 * @param {Ground} ctx
 */
export function secondChoice({ voice, languages, id, signal }) {
  const select = element("select", { class: "kx-select", id: id("second-language") });
  select.addEventListener("change", () => second.set({ language: select.value }));
  const label = worded(voice, "label", { for: select.id, class: "kx-legend" }, "second-language");
  const node = element("div", { class: "kx-second-choice" }, label, select);
  const show = () => {
    const words = voice.words();
    const others = Object.entries(languages).filter(([code]) => code !== words.language);
    const none = element("option", { value: "" }, words.message("second-none"));
    const options = others.map(([value, name]) => element("option", { value, lang: value }, name));
    select.replaceChildren(none, ...options);
    select.value = others.some(([code]) => code === second.get().language)
      ? second.get().language
      : "";
    node.hidden = others.length === 0;
  };
  voice.follow(show);
  signal.addEventListener("abort", second.subscribe(show));
  return node;
}

/**
 * Calls `tell` with the second language's words of a chapter, once they are there; null for none,
 * and where the first language is the same.
 * @param {ChapterContext} ctx
 * @param {(words: Words|null) => void} tell
 */
function followSecond({ stage, voice, signal }, tell) {
  const show = async () => {
    const { language } = second.get();
    if (!language || language === voice.words().language) return tell(null);
    await stage.learn(language);
    const { words } = stage.frameAt({ language });
    if (language === second.get().language && words.language === language) tell(words);
  };
  const look = () => void show().catch(() => tell(null));
  voice.follow(look);
  signal.addEventListener("abort", second.subscribe(look));
}

/**
 * The sentence under the picture once more; its line keeps its height while it plays.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function secondSentence(ctx) {
  const node = element("p", { class: "kx-second-sentence", "data-kind": "model", hidden: true });
  /** @type {Words|null} */
  let words = null;
  let first = "";
  const write = () => {
    first = ctx.stage.frame().sentence;
    if (words) keepText(node, ctx.stage.frameAt({ language: words.language }).sentence);
  };
  followSecond(ctx, (found) => {
    words = found;
    node.hidden = !found;
    Object.assign(node, { lang: found?.language ?? "", dir: found?.direction ?? "" });
    write();
  });
  return { node, paint: ({ sentence }) => void (words && sentence !== first && write()) };
}

/**
 * The question and the headings of sections once more, each under its own.
 * @param {ChapterContext} ctx
 * @param {HTMLElement} page
 * @param {HTMLElement} question
 */
export function secondTitles(ctx, page, question) {
  /** @type {HTMLElement[]} */
  let shown = [];
  followSecond(ctx, (words) => {
    for (const one of shown) one.remove();
    shown = words
      ? [underOf(question, words.message("question"), words), ...under(page, words)]
      : [];
  });
}

/** @type {(page: HTMLElement, words: Words) => HTMLElement[]} */
const under = (page, words) =>
  [...page.querySelectorAll(".kx-title, .kx-summary")].flatMap((title) => {
    const text = words.heading(sectionOf(title)) || saidIn(title, words);
    return text ? [underOf(title, text, words)] : [];
  });

/**
 * The section that a title stands over, "" for none.
 * @param {Element} title
 */
function sectionOf({ parentElement: section }) {
  const own = OWN_PLACE.find((name) => section?.classList.contains(`kx-${name}`));
  return section?.getAttribute("data-section") ?? own ?? "";
}

/** @type {(title: Element, text: string, words: Words) => HTMLElement} */
function underOf(title, text, { language, direction }) {
  const attributes = { class: "kx-second-title", lang: language, dir: direction };
  const node = element("span", attributes, text);
  title.append(node);
  return node;
}
