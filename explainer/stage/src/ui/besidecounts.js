// What was counted of ways that stand side by side: a hundred people for each group, in rows of 25, as large
// everywhere. A study that tested two of the ways has a row of its own; nothing else is drawn on one scale.

/** @import { Group, Hundred, PageContext, Words } from "./types.d.ts" */
/** @import { Counted } from "./besidearms.js" */

import { compile } from "../core/expressions.js";
import { armsIn } from "./besidearms.js";
import { crowd } from "./crowd.js";
import { element } from "./element.js";
import { sourceButton } from "./evidence.js";
import { inWords, outcome, wholePeople } from "./hundreds.js";
import { firstSaid } from "./besidelines.js";
import { onceWith } from "./once.js";
import { worded } from "./voice.js";

const HARM = "harm";

/**
 * The counts that belong to a way and to no other.
 * @param {PageContext} ctx
 * @param {string} control
 * @param {string} option
 */
function ownOf({ stage }, control, option) {
  const all = stage.bundle.hundreds ?? [];
  const others = stage.bundle.controls.find(({ id }) => id === control);
  const rest = others && others.kind !== "range" ? others.options.filter((o) => o !== option) : [];
  return all.filter((one) => {
    const applies = compile(one.when ?? true);
    return applies({ [control]: option }) && !rest.some((other) => applies({ [control]: other }));
  });
}

/**
 * What was counted first of a way, of benefit or of harm, with what may not be shown without it; a plate
 * that says so where nothing was.
 * @param {PageContext} ctx
 * @param {string} control
 * @param {string} option
 * @param {boolean} harm
 */
export function countedOf(ctx, control, option, harm) {
  const own = ownOf(ctx, control, option);
  const first = own.find(({ outcome }) => (outcome === HARM) === harm);
  if (!first) return saidInstead(ctx, option, harm ? "harm" : "benefit");
  const along = own.filter(({ comparison }) => first.beside.includes(comparison));
  return [first, ...along].map((one) => counted(ctx, one));
}

/**
 * Where nothing was compared, the first thing that is said, as people if that can be; a plate as well where it
 * has no number.
 * @param {PageContext} ctx
 * @param {string} option
 * @param {"benefit"|"harm"} part
 */
function saidInstead(ctx, option, part) {
  const said = firstSaid(ctx, option, part);
  const arms = armsIn(ctx, said);
  if (arms) return [counted(ctx, arms)];
  return said.querySelector(".kx-number") ? [said] : [none(ctx, "beside-none"), said];
}

/**
 * A plate where there is nothing to draw.
 * @param {PageContext} ctx
 * @param {string} key
 */
const none = (ctx, key) => worded(onceWith(ctx).voice, "p", { class: "kx-beside-none" }, key);

/**
 * One study of two of these ways: the group of each in its column, a plate for a way that was not in it.
 * @param {PageContext} ctx
 * @param {string[]} options
 * @param {{one: Hundred, ways: string[]}} shared
 */
export function sharedCells(ctx, options, { one, ways }) {
  const key = `hundred-${one.comparison}`;
  const groups = [side(ctx, one, one.treated, `${key}-treated`)];
  groups.push(side(ctx, one, one.compared, `${key}-compared`));
  const said = shortOf(ctx.voice.words(), `${key}-note`);
  const note = element("p", { class: "kx-beside-said" }, said);
  return options.map((option) => {
    const at = ways.indexOf(option);
    if (at < 0) return element("div", {}, none(ctx, "beside-not-in"));
    const inside = at === 0 ? [note, groups[at]] : [groups[at]];
    return element("div", { class: "kx-shared-cell" }, inside);
  });
}

/**
 * One comparison: what was counted, and a hundred people for each group.
 * @param {PageContext} ctx
 * @param {Counted} one
 */
export function counted(ctx, one) {
  const key = `hundred-${one.comparison}`;
  const said = shortOf(ctx.voice.words(), `${key}-title`);
  const title = element("p", { class: "kx-counted-title" }, said);
  const groups = [side(ctx, one, one.treated, `${key}-treated`)];
  if (one.compared) groups.push(side(ctx, one, one.compared, `${key}-compared`));
  else groups.push(worded(onceWith(ctx).voice, "p", { class: "kx-note" }, "hundred-alone"));
  return element("div", { class: "kx-counted-pair" }, title, element("div", {}, groups));
}

/**
 * @param {PageContext} ctx
 * @param {Counted} one
 * @param {Group|null} group
 * @param {string} key
 */
function side(ctx, one, group, key) {
  if (!group) return element("span", {});
  const words = ctx.voice.words();
  const harm = one.outcome === HARM;
  const array = crowd(wholePeople(group.count), harm);
  array.setAttribute("aria-label", outcome(words, one, group));
  const number = sourceButton(ctx, group.record, (words) => inWords(words, group).count);
  const of = element("span", { class: "kx-counted-of" }, ` ${words.message("beside-of")} `);
  const name = element("span", { class: "kx-counted-name" }, shortOf(words, key));
  const others = element("b", {}, inWords(words, group).not);
  const not = element(
    "span",
    { class: "kx-counted-not" },
    others,
    ` ${words.message("beside-not")}`,
  );
  const whose = element("span", { class: "kx-counted-whose" }, number, of, name);
  const count = element("p", { class: "kx-hundred-count" }, whose, " ", not);
  return element("div", { class: "kx-counted-side" }, count, array);
}

/**
 * What a picture or a group is called where there is little room, and its whole name where that is short.
 * @param {Words} words
 * @param {string} key
 */
export const shortOf = (words, key) =>
  words.message(words.has(`${key}-short`) ? `${key}-short` : key);
