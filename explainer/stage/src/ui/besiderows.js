// The rows of ways that stand side by side: people counted, what each way asks, and all that its card says.

/** @import { PageContext } from "./types.d.ts" */

import { countedOf, sharedCells, shortOf } from "./besidecounts.js";
import { afterList, asksOf, howSure, textOfWay } from "./besidelines.js";
import { element } from "./element.js";
import { fence, gate } from "./fence.js";
import { sharedBy } from "./pickedways.js";

/** @typedef {{ctx: PageContext, id: string, options: string[], all: string[]}} Shown */

/**
 * Rows of people: benefit, what one study tested in two of the ways, and harm.
 * @param {Shown} shown
 */
export function countRows({ ctx, id, options }) {
  const words = ctx.voice.words();
  const of = (/** @type {boolean} */ harm) =>
    options.map((option) =>
      element("div", {}, who(ctx, id, option), ...countedOf(ctx, id, option, harm)),
    );
  const apart = () => fence(words);
  const shared = sharedBy(ctx, id, options).map((study) => {
    const title = shortOf(words, `hundred-${study.one.comparison}-title`);
    const held = sharedCells(ctx, options, study);
    named({ ctx, id, options }, held);
    const between = (/** @type {number} */ at) =>
      at === options.indexOf(study.ways[1]) ? gate() : null;
    return row(ctx, "beside-shared", title, cells(held, between));
  });
  const own = (/** @type {"beside-benefit"|"beside-harm"} */ key) => {
    const held = of(key === "beside-harm");
    const more = held.length > 1 ? words.message("beside-more") : "";
    return row(ctx, key, saidOnce(held) || more, cells(held, apart));
  };
  return [own("beside-benefit"), ...shared, own("beside-harm")];
}

/**
 * What was counted, taken out of the cells where it holds for every number of a row; else it stays in each.
 * @param {HTMLElement[]} held
 */
function saidOnce(held) {
  const of = held.map((cell) => [...cell.querySelectorAll(".kx-counted-title")]);
  const titles = of.flat();
  const said = new Set(titles.map(({ textContent }) => textContent ?? ""));
  const others = held.filter((_, at) => of[at].length === 0);
  const alike = said.size === 1 && others.every((cell) => !cell.querySelector(".kx-number"));
  if (!alike || held.length < 2) return "";
  for (const title of titles) title.remove();
  return [...said][0];
}

/**
 * On little room the ways of a row stand below each other and say whose they are.
 * @param {PageContext} ctx
 * @param {string} id
 * @param {string} option
 */
const who = ({ voice }, id, option) =>
  element("p", { class: "kx-beside-who" }, voice.words().message(`control-${id}-${option}`));

/**
 * @param {Pick<Shown, "ctx" | "id" | "options">} shown
 * @param {Element[]} all
 */
function named({ ctx, id, options }, all) {
  for (const [at, cell] of all.entries()) cell.prepend(who(ctx, id, options[at]));
}

/**
 * @param {HTMLElement[]} all
 * @param {(at: number) => HTMLElement|null} [between]  what stands before the cell
 */
export function cells(all, between = () => null) {
  for (const [at, cell] of all.entries()) {
    const before = at ? between(at) : null;
    if (before) cell.prepend(before);
  }
  return element("div", { class: "kx-beside-cells" }, all);
}

/**
 * @param {PageContext} ctx
 * @param {string} key
 * @param {string} caption
 * @param {HTMLElement} held
 */
function row(ctx, key, caption, held) {
  const title = element(
    ctx.heading(2),
    { class: "kx-beside-name" },
    ctx.voice.words().message(key),
  );
  const said = caption ? element("p", { class: "kx-beside-caption" }, caption) : null;
  const label = element("div", {}, title, said);
  return element("div", { class: "kx-beside-row", "data-counted": key }, label, held);
}

/**
 * How sure the benefit of each way is.
 * @param {Shown} shown
 */
export function sureRow({ ctx, id, options }) {
  const found = options.map((option) => howSure(ctx, option));
  const made = line(
    ctx,
    "sure",
    found[0].name,
    found.map(({ body }) => body),
  );
  named({ ctx, id, options }, [...made.querySelectorAll(".kx-beside-cells > div")]);
  return made;
}

/**
 * What each way asks, line beside line, and where it is approved.
 * @param {Shown} shown
 */
export function askRows({ ctx, id, options, all }) {
  const names = [...asksOf(ctx, all[0]).keys()];
  const asks = options.map((option) => asksOf(ctx, option, names));
  const rows = names.map((name, at) =>
    line(
      ctx,
      String(at),
      name,
      asks.map((one) => one.get(name)),
    ),
  );
  const rules = options.map((option) => afterList(ctx, option, "life"));
  const approved = line(ctx, "rules", ctx.voice.words().message("beside-rules"), rules);
  approved.hidden = rules.every((one) => one.childElementCount === 0);
  for (const one of [...rows, approved]) {
    named({ ctx, id, options }, [...one.querySelectorAll(".kx-beside-cells > div")]);
  }
  return [...rows, approved];
}

/**
 * @param {PageContext} ctx
 * @param {string} id
 * @param {string} name
 * @param {(HTMLElement|undefined)[]} bodies
 */
function line(ctx, id, name, bodies) {
  const title = element(ctx.heading(2), { class: "kx-beside-name" }, name);
  const held = cells(bodies.map((body) => element("div", {}, body ?? "")));
  return element("div", { class: "kx-beside-row", "data-row": id }, title, held);
}

/**
 * The lines that can wait, and all that the cards say of benefit and of harm, folded away.
 * @param {Shown} shown
 * @param {HTMLElement[]} lines
 */
export function moreRows({ ctx, id, options }, lines) {
  const words = ctx.voice.words();
  const summary = element("summary", { class: "kx-summary" }, words.message("beside-said"));
  const rows = /** @type {const} */ (["benefit", "harm"]).map((part) => {
    const bodies = options.map((option) => textOfWay(ctx, option, part));
    named({ ctx, id, options }, bodies);
    return line(ctx, part, words.message(`beside-${part}`), bodies);
  });
  const asks = element("div", { class: "kx-beside-asks" }, lines);
  return element("details", { class: "kx-fold kx-beside-words" }, summary, asks, rows);
}
