// The last page of the ten minutes: what to say back, and a sheet with what was ticked. It is printed
// by the page itself and kept nowhere.

/** @import { AppContext, Bundle, Screen, Words } from "./types.d.ts" */

import { createLibrary, learn, unpack } from "../core/index.js";
import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { fill } from "../ui/nodes.js";
import { textOf } from "../ui/picked.js";
import { worded } from "../ui/voice.js";
import { questionKey } from "./ways.js";

const OPTIONS = "choices"; // its lists are ticked
const DAY = "treatment_day"; // says when to call

/**
 * @param {AppContext} ctx
 * @returns {Promise<Screen>}
 */
export async function sheetScreen(ctx) {
  const looked = ctx.walk.filter((page) => ctx.site.chapters.some(({ name }) => name === page));
  const names = [...new Set([...looked, OPTIONS, DAY])];
  /** @type {(language: string) => Promise<Bundle[]>} */
  const open = (language) =>
    Promise.all(names.map(async (name) => unpack(await ctx.content(`${name}.${language}`))));
  const opened = await open(ctx.preferences.get().language);
  const libraries = new Map(opened.map(({ words }, at) => [names[at], createLibrary(words)]));
  /** @param {string} name */
  const wordsOf = (name) => libraries.get(name)?.(ctx.voice.words().language);
  const title = worded(ctx.voice, "h1", { class: "kx-question", tabindex: "-1" }, "sheet-screen");
  const node = element("article", { class: "kx-sheet" });
  const write = () => node.replaceChildren(...sheet(ctx, looked, wordsOf));
  ctx.voice.follow(write);
  return {
    ...{ node, title, heading: title },
    name: (words) => words.message("sheet-screen"),
    learn: async (language) => {
      for (const [at, more] of (await open(language)).entries()) learn(opened[at], more);
    },
  };
}

/**
 * @param {AppContext} ctx
 * @param {string[]} looked
 * @param {(name: string) => Words|undefined} wordsOf
 */
function sheet(ctx, looked, wordsOf) {
  const words = ctx.voice.words();
  const questions = looked.map((name) => words.message(questionKey(name)));
  const back = looked.map((name) => wordsOf(name)?.message("teach-back") ?? "");
  const ticked = [...ctx.picked].map((key) => textOf(wordsOf(OPTIONS), key)).filter(Boolean);
  const call = element("div", { class: "kx-prose" });
  fill(call, wordsOf(DAY)?.section("when-to-call") ?? []);
  return [
    part(words, "sheet-back-title", list(back)),
    part(words, "sheet-looked-title", list(questions)),
    part(
      words,
      "sheet-ticked-title",
      ticked.length ? list(ticked) : words.message("sheet-nothing"),
    ),
    part(wordsOf(DAY), "when-to-call", call),
    part(words, "sheet-notes-title", element("div", { class: "kx-sheet-lines" })),
    printer(words),
  ];
}

/** @param {string[]} items */
const list = (items) =>
  element(
    "ul",
    {},
    items.map((item) => element("li", {}, item)),
  );

/**
 * @param {Words|undefined} words
 * @param {string} key  a message, or a section with a heading
 * @param {Node|string} inside
 */
function part(words, key, inside) {
  const title = words?.has(key) ? words.message(key) : words?.heading(key);
  const heading = element("h2", { class: "kx-title" }, title ?? "");
  return element("section", { class: "kx-section" }, heading, inside);
}

/** @param {Words} words */
const printer = (words) =>
  element(
    "button",
    { type: "button", class: "kx-button kx-print", onclick: () => window.print() },
    icon("print"),
    words.message("sheet-print"),
  );
