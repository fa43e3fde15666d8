// A hundred people beside a hundred others: simply there, never moved, and said in words as well.

/** @import { Frame, Group, Hundred, Part, TextContext, Voice, Words } from "./types.d.ts" */

import { compile } from "../core/expressions.js";
import { iconArray } from "./array.js";
import { element, keepAttribute } from "./element.js";
import { sourceButton } from "./evidence.js";
import { icon } from "./icons.js";
import { oneStop } from "./onestop.js";
import { worded } from "./voice.js";

/** @type {("treated"|"compared")[]} */
const GROUPS = ["treated", "compared"];

/**
 * All pictures of a chapter: `under(section)` those that stand under a section of the texts, and in
 * `node` the others.
 * @param {TextContext} ctx
 * @returns {Part & {under: (section: string) => HTMLElement|null}}
 */
export function hundreds(ctx) {
  const all = ctx.stage.bundle.hundreds ?? [];
  /** @param {string} section */
  const of = (section) =>
    gathered(
      ctx,
      all.filter((one) => (one.section ?? "") === section),
    );
  const others = of("");
  const sections = new Set(all.map((one) => one.section).filter(Boolean));
  const groups = new Map([...sections].map((section) => [section, of(section)]));
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const group of [others, ...groups.values()]) group.paint(frame);
  };
  return { node: others.node, under: (section) => groups.get(section)?.node ?? null, paint };
}

/**
 * @param {TextContext} ctx
 * @param {Hundred[]} pictures
 * @returns {Part}
 */
function gathered(ctx, pictures) {
  const made = pictures.map((one) => pair(ctx, one));
  const node = element(
    "div",
    { class: "kx-hundreds" },
    made.map((one) => one.node),
    reading(ctx),
  );
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const one of made) one.paint(frame);
    const shown = made.filter((one) => !one.node.hidden).length;
    node.hidden = shown === 0;
    keepAttribute(node, "data-shown", shown);
  };
  return { node, paint };
}

/**
 * How all of these pictures are read.
 * @param {Pick<TextContext, "voice">} ctx
 */
function reading({ voice }) {
  const summary = worded(voice, "summary", { class: "kx-summary" }, "hundred-reading-title");
  const text = element("div", { class: "kx-prose" }, worded(voice, "p", {}, "hundred-reading"));
  return element("details", { class: "kx-fold kx-hundred-reading" }, summary, text);
}

/**
 * @param {TextContext} ctx
 * @param {Hundred} one
 * @returns {Part}
 */
function pair(ctx, one) {
  const { voice } = ctx;
  const key = `hundred-${one.comparison}`;
  const titled = { class: "kx-title", id: ctx.id(`${key}-title`) };
  const title = worded(voice, ctx.heading(1), titled, `${key}-title`);
  const sides = GROUPS.map((name) => group(ctx, one, name, `${key}-${name}`));
  const note = worded(voice, "p", {}, `${key}-note`);
  const grade = worded(
    voice,
    "p",
    { class: "kx-hundred-grade" },
    `evidence-grade-${one.certainty.replaceAll(" ", "-")}`,
  );
  const notes = element("div", { class: "kx-note" }, note, grade);
  const caption = element("figcaption", {}, title, countedWhen(voice, `${key}-when`));
  const both = element("div", { class: "kx-hundred-sides" }, sides);
  oneStop(both, ".kx-number")();
  const named = { class: "kx-hundred", "aria-labelledby": title.id };
  const attributes = { ...named, "data-comparison": one.comparison };
  const node = element("figure", attributes, caption, both, notes, table(ctx, one, key));
  const applies = compile(one.when ?? true);
  /** @param {Frame} frame */
  const paint = ({ state, values }) => {
    node.hidden = (one.level === "detailed" && state.level === "plain") || !applies(values);
  };
  return { node, paint };
}

/**
 * Where on the chapter's own clock they were counted; null where there is none.
 * @param {Voice} voice
 * @param {string} key
 */
function countedWhen(voice, key) {
  if (!voice.words().has(key)) return null;
  return element("p", { class: "kx-hundred-when" }, icon("clock"), worded(voice, "span", {}, key));
}

/**
 * @param {TextContext} ctx
 * @param {Hundred} one
 * @param {"treated"|"compared"} name
 * @param {string} key
 */
function group(ctx, one, name, key) {
  const { voice } = ctx;
  const counted = one[name];
  if (!counted) return worded(voice, "p", { class: "kx-hundred-alone" }, "hundred-alone");
  const title = worded(voice, "p", { class: "kx-hundred-name" }, key);
  const count = sourceButton(ctx, counted.record, (words) => inWords(words, counted).count);
  const of = worded(voice, "span", { class: "kx-hundred-of" }, "hundred-of");
  const array = iconArray(wholePeople(counted.count));
  voice.follow((words) => array.setAttribute("aria-label", outcome(words, one, counted)));
  const said = element("p", {});
  voice.follow((words) => (said.textContent = outcome(words, one, counted)));
  const range = element("p", { class: "kx-note" });
  voice.follow((words) => (range.textContent = rangeInWords(words, counted)));
  const number = element(
    "p",
    { class: "kx-hundred-count" },
    count,
    " ",
    of,
    ...bothWays(voice, counted),
  );
  return element("div", { class: "kx-hundred-side" }, title, number, array, said, range);
}

/**
 * Where there is room, whom it helped and whom not stand in one size; the sentence says it for ears.
 * @param {Voice} voice
 * @param {Group} counted
 */
function bothWays(voice, counted) {
  const ways = { class: "kx-hundred-way", "aria-hidden": "true" };
  const not = element("span", { class: "kx-hundred-not", "aria-hidden": "true" });
  voice.follow((words) => (not.textContent = inWords(words, counted).not));
  return [
    worded(voice, "span", ways, "hundred-yes"),
    not,
    worded(voice, "span", ways, "hundred-no"),
  ];
}

/**
 * The same numbers for those who read rows better than people.
 * @param {TextContext} ctx
 * @param {Hundred} one
 * @param {string} key
 */
function table({ voice }, one, key) {
  const heads = ["group", "count", "not", "range"].map((name) =>
    worded(voice, "th", { scope: "col" }, `hundred-head-${name}`),
  );
  const rows = GROUPS.flatMap((name) => {
    const counted = one[name];
    return counted ? row(voice, counted, `${key}-${name}`) : [];
  });
  const body = element("tbody", {}, rows);
  const head = element("thead", {}, element("tr", {}, heads));
  const summary = worded(voice, "summary", { class: "kx-summary" }, "hundred-table");
  const made = element("table", { class: "kx-hundred-table" }, head, body);
  return element("details", { class: "kx-fold" }, summary, made);
}

/**
 * @param {Voice} voice
 * @param {Group} counted
 * @param {string} key
 */
function row(voice, counted, key) {
  const cells = ["count", "not", "range"].map(() => element("td", {}));
  voice.follow((words) => {
    const { count, not } = inWords(words, counted);
    for (const [at, text] of [count, not, rangeInWords(words, counted)].entries()) {
      cells[at].textContent = text;
    }
  });
  return element("tr", {}, worded(voice, "th", { scope: "row" }, key), cells);
}

/**
 * Half is rounded up; who was not helped is whoever is left of the hundred.
 * @param {number} count
 */
export const wholePeople = (count) => Math.floor(count + 0.5);

/**
 * @param {Words} words
 * @param {Group} counted
 */
export function inWords(words, { count }) {
  if (count > 0 && count < 1) {
    const [few, most] = ["evidence-fewer-than-one", "evidence-more-than-ninety-nine"];
    return { count: words.message(few), not: words.message(most) };
  }
  const whole = wholePeople(count);
  return { count: words.number(whole), not: words.number(100 - whole) };
}

/** @type {(words: Words, one: Pick<Hundred, "outcome">, counted: Group) => string} */
export const outcome = (words, one, counted) =>
  words.message(`hundred-${one.outcome.replaceAll(" ", "-")}`, inWords(words, counted));

/**
 * @param {Words} words
 * @param {Group} counted
 */
function rangeInWords(words, { low, high }) {
  if (low === null || high === null) return words.message("hundred-best-estimate");
  const [from, to] = [low, high].map((end) => words.number(wholePeople(end)));
  return words.message("hundred-range", { low: from, high: to });
}
