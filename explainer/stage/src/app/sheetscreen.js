// One's own sheet, which the ten minutes end with: what to say back, what was looked at, ticked, set
// side by side and starred. It is printed by the page itself and kept nowhere.

/** @import { AppContext, Asked, Bundle, Screen, Words } from "./types.d.ts" */

import { createLibrary, learn, unpack } from "../core/index.js";
import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { fill } from "../ui/nodes.js";
import { besideOf, TAKEN, textOf } from "../ui/picked.js";
import { worded } from "../ui/voice.js";
import { seenKey } from "./choose.js";
import { askedIn } from "./questions.js";
import { questionKey } from "./ways.js";

const OPTIONS = "choices"; // its lists are ticked
const DAY = "treatment_day"; // says when to call
const LINES = 4;

/** @typedef {{of: (name: string) => Bundle, words: (name: string) => Words|undefined, asked: Asked}} Opened */

/**
 * @param {AppContext} ctx
 * @returns {Promise<Screen>}
 */
export async function sheetScreen(ctx) {
  const looked = lookedAt(ctx);
  const { opened, learnMore } = await open(ctx, [...new Set([...looked, OPTIONS, DAY])]);
  const title = worded(ctx.voice, "h1", { class: "kx-question", tabindex: "-1" }, "sheet-screen");
  const node = element("article", { class: "kx-sheet" });
  const write = () => node.replaceChildren(...sheet(ctx, looked, opened));
  ctx.voice.follow(write);
  return {
    ...{ node, title, heading: title },
    name: (words) => words.message("sheet-screen"),
    learn: learnMore,
  };
}

/**
 * The chapters of the ten minutes; outside of them, those that were seen.
 * @param {AppContext} ctx
 */
function lookedAt({ site, walk, picked }) {
  const names = site.chapters.map(({ name }) => name);
  return walk.length
    ? walk.filter((page) => names.includes(page))
    : names.filter((name) => picked.has(seenKey(name)));
}

/**
 * The chapters that the sheet has words of, and the questions that people ask.
 * @param {AppContext} ctx
 * @param {string[]} names
 */
async function open(ctx, names) {
  /** @type {(language: string) => Promise<[Asked, ...Bundle[]]>} */
  const fetchAll = (language) =>
    Promise.all([
      askedIn(ctx, language),
      ...names.map(async (name) => unpack(await ctx.content(`${name}.${language}`))),
    ]);
  const [asked, ...bundles] = await fetchAll(ctx.preferences.get().language);
  const known = new Map(names.map((name, at) => [name, bundles[at]]));
  const libraries = new Map(names.map((name, at) => [name, createLibrary(bundles[at].words)]));
  /** @type {Opened} */
  const opened = {
    asked,
    of: (name) => /** @type {Bundle} */ (known.get(name)),
    words: (name) => libraries.get(name)?.(ctx.voice.words().language),
  };
  /** @param {string} language */
  const learnMore = async (language) => {
    const more = await fetchAll(language);
    for (const [at, one] of [asked, ...bundles].entries()) learn(one, more[at]);
  };
  return { opened, learnMore };
}

/**
 * @param {AppContext} ctx
 * @param {string[]} looked
 * @param {Opened} opened
 */
function sheet(ctx, looked, opened) {
  const words = ctx.voice.words();
  const { picked } = ctx;
  const back = looked.map((name) => opened.words(name)?.message("teach-back") ?? "");
  const ticked = [...picked].map((key) => textOf(opened.words(OPTIONS), key)).filter(Boolean);
  const call = element("div", { class: "kx-prose" });
  fill(call, opened.words(DAY)?.section("when-to-call") ?? []);
  return [
    listed(words, "sheet-back-title", back),
    listed(
      words,
      "sheet-looked-title",
      looked.map((name) => words.message(questionKey(name))),
    ),
    ticked.length
      ? listed(words, "sheet-ticked-title", ticked)
      : part(words, "sheet-ticked-title", words.message("sheet-nothing")),
    listed(
      words,
      "sheet-beside-title",
      besideOf(opened.of(OPTIONS), opened.words(OPTIONS), picked),
    ),
    listed(words, "sheet-taken-title", taken(opened.asked, words.language, picked)),
    part(opened.words(DAY), "when-to-call", call),
    part(words, "sheet-notes-title", linesToWriteOn()),
    printer(words),
  ];
}

/**
 * The questions that were starred, in the order of their chapters.
 * @param {Asked} asked
 * @param {string} language
 * @param {Set<string>} picked
 */
const taken = ({ questions }, language, picked) =>
  (questions[language] ?? []).flatMap(({ id, question }) =>
    picked.has(TAKEN + id) ? [question] : [],
  );

/**
 * A list under its heading; nothing where it is empty.
 * @param {Words} words
 * @param {string} key
 * @param {string[]} items
 */
function listed(words, key, items) {
  const lines = items.map((item) => element("li", {}, item));
  return items.length ? part(words, key, element("ul", {}, lines)) : "";
}

/**
 * @param {Words|undefined} words
 * @param {string} key  a message, or a section with a heading
 * @param {Node|string} inside
 */
function part(words, key, inside) {
  const title = words?.has(key) ? words.message(key) : words?.heading(key);
  const heading = element("h2", { class: "kx-title" }, title ?? "");
  return element("section", { class: "kx-section", "data-part": key }, heading, inside);
}

const linesToWriteOn = () =>
  element(
    "div",
    { class: "kx-sheet-lines", "aria-hidden": "true" },
    Array.from({ length: LINES }, () => element("div", {})),
  );

/** @param {Words} words */
const printer = (words) =>
  element(
    "button",
    { type: "button", class: "kx-button kx-print", onclick: () => window.print() },
    icon("print"),
    words.message("sheet-print"),
  );
