// The one field in which one may type: it looks through all texts, on this page only. What is typed
// stands in the field and nowhere else, and goes with it. Words of crisis bring help first.

/** @import { AppContext, Bytes, Place, SearchTexts } from "./types.d.ts" */

import { createFinder, unpack } from "../core/index.js";
import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { helpLines } from "../ui/help.js";
import { worded } from "../ui/voice.js";
import { questionKey } from "./ways.js";

const SHOWN = 110; // letters of a text under its title
const LEAST = 2; // letters that are looked for

/** @typedef {ReturnType<typeof createFinder>} Finder */

/**
 * The field and what it found.
 * @param {AppContext} ctx
 */
export function findField(ctx) {
  const id = ctx.id("find");
  const attributes = {
    ...{ type: "search", class: "kx-find-input", id, maxlength: 200 },
    ...{ autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search" },
  };
  const input = element("input", attributes);
  const label = worded(ctx.voice, "label", { for: id, class: "kx-find-label" }, "find-label");
  const note = worded(ctx.voice, "p", { class: "kx-note" }, "find-note");
  const help = element("div", { class: "kx-find-help", hidden: true }, helpLines(ctx));
  const count = element("p", { class: "kx-find-count", role: "status" });
  const list = element("ol", { class: "kx-find-list" });
  const row = element("div", { class: "kx-find-row" }, icon("find"), input);
  const node = element("div", { class: "kx-find", role: "search" }, label, row, note);
  node.append(help, count, list);
  const finder = finderIn(ctx);
  const look = async () => {
    const { find, isCrisis } = await finder();
    const typed = input.value.trim();
    const found = typed.length < LEAST ? [] : find(typed);
    help.hidden = !isCrisis(typed);
    list.replaceChildren(...found.map((place) => result(ctx, place)));
    const words = ctx.voice.words();
    count.textContent =
      typed.length < LEAST ? "" : words.message("find-count", { count: found.length });
  };
  input.addEventListener("focus", finder, { once: true });
  input.addEventListener("input", look);
  node.addEventListener("keydown", (event) => walk(event, input, list));
  ctx.voice.follow(() => input.value && look());
  ctx.signal.addEventListener("abort", () => {
    input.value = "";
    list.replaceChildren();
  });
  return { node };
}

/**
 * Opens the texts of the page's language when they are first asked for.
 * @param {AppContext} ctx
 * @returns {() => Promise<Finder>}
 */
function finderIn({ content, preferences }) {
  /** @type {Map<string, Promise<Finder>>} */
  const made = new Map();
  return () => {
    const { language } = preferences.get();
    const known = made.get(language);
    if (known) return known;
    const making = Promise.resolve(content(`site.${language}`))
      .then(({ search }) => textsOf(search))
      .then(createFinder);
    made.set(language, making);
    return making;
  };
}

/**
 * @param {Bytes} packed
 * @returns {Promise<SearchTexts>}
 */
const textsOf = (packed) => /** @type {Promise<any>} */ (unpack(packed)); // any: not a chapter

/**
 * @param {AppContext} ctx
 * @param {Place} place
 */
function result(ctx, place) {
  const words = ctx.voice.words();
  const page = words.message(place.page === "about" ? "about" : questionKey(place.page));
  const about = place.section ? `${page} · ${shortened(place.text)}` : shortened(place.text);
  const inside = [
    element("span", { class: "kx-find-title" }, place.title),
    element("span", { class: "kx-find-where" }, about),
  ];
  const attributes = { type: "button", class: "kx-find-place", onclick: () => ctx.light(place) };
  return element("li", {}, element("button", attributes, inside));
}

/** @param {string} text */
const shortened = (text) =>
  text.length > SHOWN ? `${text.slice(0, text.lastIndexOf(" ", SHOWN))} …` : text;

/** @type {Record<string, number>} */
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Arrows go through what was found, Enter in the field opens the first, Escape comes back to it.
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 */
function walk(event, input, list) {
  const stops = [input, ...list.querySelectorAll("button")];
  const at = stops.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  if (event.key === "Enter" && at === 0) list.querySelector("button")?.click();
  if (event.key === "Escape" && at > 0) input.focus();
  if (!(event.key in STEPS)) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + STEPS[event.key], 0), stops.length - 1)].focus();
}
