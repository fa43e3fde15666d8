// The ways that are ticked, side by side: what each gives, harms and asks, in words and counts on lines of their
// own. Nothing is drawn on one scale, because different studies asked different people.

/** @import { PageContext } from "./types.d.ts" */
/** @import { Shown } from "./besiderows.js" */

import { mountDrawing } from "../core/drawing.js";
import { askRows, cells, countRows, moreRows, sureRow } from "./besiderows.js";
import { told } from "./besidetold.js";
import { element } from "./element.js";
import { icon } from "./icons.js";
import { oneStop } from "./onestop.js";
import { pickedWays } from "./pickedways.js";
import { PICKED } from "./picks.js";
import { worded } from "./voice.js";

const OPENERS = ".kx-beside-whole, .kx-number, .kx-tag, .kx-term"; // many, and one stop of Tab
const FIRST = 3; // lines that stand under the counts at once, with how sure it is

/**
 * Empty in a chapter whose words have no such part.
 * @param {PageContext} ctx
 */
export function sideBySide(ctx) {
  const node = element("section", { class: "kx-section kx-beside-options" });
  const control = ctx.stage.bundle.controls.find((one) => one.kind !== "range" && one.pictured);
  if (!control || control.kind === "range" || !ctx.voice.words().has("beside-title")) return node;
  const title = worded(ctx.voice, ctx.heading(1), { class: "kx-title" }, "beside-title");
  const table = element("div", { class: "kx-beside-rows" });
  const settle = oneStop(table, OPENERS);
  let last = "";
  const show = () => {
    const options = pickedWays(ctx, control);
    const now = `${ctx.voice.words().language} ${options}`;
    if (now !== last) {
      fillTable({ ctx, id: control.id, options, all: control.options }, table);
      settle();
    }
    last = now;
    mark(ctx, table);
  };
  node.append(title, table);
  ctx.root.addEventListener(PICKED, show, { signal: ctx.signal });
  ctx.voice.follow(show);
  return node;
}

/**
 * @param {Shown} shown
 * @param {HTMLElement} table
 */
function fillTable(shown, table) {
  const { options } = shown;
  const heads = element(
    "div",
    { class: "kx-beside-heads" },
    element("span"),
    cells(options.map(head(shown))),
  );
  const counts = element("div", { class: "kx-beside-counts" }, countRows(shown));
  const rows = askRows(shown);
  const alone = options.length === 1;
  const first = alone ? rows : [...rows.slice(0, FIRST), sureRow(shown)];
  const asks = element("div", { class: "kx-beside-asks" }, first);
  table.dataset.ways = String(options.length);
  table.style.setProperty("--kx-columns", String(options.length));
  // Of one way all words stand on its card below.
  const more = alone ? [] : [moreRows(shown, rows.slice(FIRST))];
  const panel = element("div", { class: "kx-beside-panel" }, heads, counts, asks);
  const ground = element("div", { class: "kx-beside-ground" }, panel);
  table.replaceChildren(ground, told(shown), ...more);
}

/**
 * A way at the head of its column: its picture, small, its name, and the way to its whole card.
 * @param {Shown} shown
 * @returns {(option: string) => HTMLElement}
 */
const head =
  ({ ctx, id, options }) =>
  (option) => {
    const host = element("span", { class: "kx-option-picture", "aria-hidden": "true" });
    mountDrawing(host, ctx.stage.bundle.pictures[`${id}-${option}`]);
    const words = ctx.voice.words();
    const name = words.message(`control-${id}-${option}`);
    const read = () => readWhole(ctx, id, option);
    const said = words.message("beside-whole");
    const attributes = {
      type: "button",
      class: "kx-button kx-quiet kx-beside-whole",
      onclick: read,
    };
    const whole = element("button", { ...attributes, "aria-label": `${said}: ${name}` }, said);
    const face = element("span", { class: "kx-beside-face" }, host);
    const named = element("span", { class: "kx-beside-named" }, name);
    return element(
      "div",
      { class: "kx-beside-head" },
      face,
      named,
      options.length > 1 ? whole : null,
    );
  };

/**
 * The eye, the keyboard and the screen reader go on at the heading of the card.
 * @param {PageContext} ctx
 * @param {string} id
 * @param {string} option
 */
function readWhole(ctx, id, option) {
  ctx.stage.setControl(id, option);
  const title = ctx.root.querySelector(`[data-section="option-${option}-benefit"] .kx-title`);
  if (!(title instanceof HTMLElement)) return;
  title.tabIndex = -1;
  // The card is there with the next frame.
  requestAnimationFrame(() => {
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: "center" });
  });
}

/**
 * Rows that belong to what was ticked under what matters get a star, in the order they had.
 * @param {PageContext} ctx
 * @param {HTMLElement} table
 */
function mark({ picked, voice }, table) {
  const words = voice.words();
  const meant = (words.of("values").rows ?? "").split("/");
  const ticked = new Set(meant.filter((_, at) => picked.has(`values ${at}`)));
  for (const node of table.querySelectorAll("[data-row]")) {
    const star = ticked.has(node.getAttribute("data-row") ?? "");
    node.classList.toggle("kx-starred", star);
    node.querySelector(".kx-star")?.remove();
    if (!star) continue;
    node.closest("details")?.setAttribute("open", "");
    const said = element("span", { class: "kx-unseen" }, ` ${words.message("beside-ticked")}`);
    node
      .querySelector(".kx-beside-name")
      ?.append(element("span", { class: "kx-star" }, icon("star"), said));
  }
}
