// Options side by side: up to three, what each gives, harms and asks, in words and counts on lines of
// their own. Nothing is drawn on one scale, because different studies asked different people.

/** @import { PageContext } from "./types.d.ts" */

import { mountDrawing } from "../core/drawing.js";
import { counted, countedOf, sharedBy } from "./besidecounts.js";
import { element } from "./element.js";
import { fillSection } from "./fold.js";
import { icon } from "./icons.js";
import { BESIDE } from "./picked.js";
import { PICKED } from "./picks.js";
import { worded } from "./voice.js";

const MOST = 3;
const LIFE = 6; // lines that say what a way asks: time, driving, cost, body, mind, daily life
const ROWS = ["benefit", "harm", ...Array.from({ length: LIFE }, (_, at) => String(at)), "rules"];

/** @typedef {{id: string, title: HTMLElement, cells: HTMLElement, node: HTMLElement}} Row */

/**
 * Empty in a chapter whose words have no such part.
 * @param {PageContext} ctx
 */
export function sideBySide(ctx) {
  const node = element("section", { class: "kx-section kx-beside-options" });
  const control = ctx.stage.bundle.controls.find((one) => one.kind !== "range" && one.pictured);
  if (!control || control.kind === "range" || !ctx.voice.words().has("beside-title")) return node;
  const rows = ROWS.map((id) => row(ctx, id));
  const heads = element("div", { class: "kx-beside-heads" });
  const counts = element("div", { class: "kx-beside-counts" });
  const note = worded(ctx.voice, "p", { class: "kx-note" }, "beside-note");
  const inside = [heads, note, counts, ...rows.map((one) => one.node)];
  const table = element("div", { class: "kx-beside-rows" }, inside);
  const show = () => {
    const chosen = control.options.filter((option) => ctx.picked.has(BESIDE + option));
    table.hidden = chosen.length === 0;
    table.style.setProperty("--kx-columns", String(chosen.length));
    heads.replaceChildren(...chosen.map((option) => head(ctx, control.id, option)));
    counts.replaceChildren(...(chosen.length ? countRows(ctx, control.id, chosen) : []));
    for (const one of rows) fillRow(ctx, control.id, one, chosen);
    for (const box of boxes) box.disabled = chosen.length >= MOST && !box.checked;
    mark(ctx, rows);
  };
  const boxes = control.options.map((option) => box(ctx, option, show));
  const title = worded(ctx.voice, ctx.heading(1), { class: "kx-title" }, "beside-title");
  node.append(title, picker(ctx, control.id, boxes), table);
  ctx.root.addEventListener(PICKED, () => mark(ctx, rows), { signal: ctx.signal });
  ctx.voice.follow(show);
  return node;
}

/**
 * @param {PageContext} ctx
 * @param {string} control
 * @param {HTMLInputElement[]} boxes
 */
function picker({ voice }, control, boxes) {
  const labels = boxes.map((one) =>
    element(
      "label",
      { class: "kx-beside-pick" },
      one,
      worded(voice, "span", { class: "kx-beside-add" }, "beside-add"),
      worded(voice, "span", { class: "kx-beside-way" }, `control-${control}-${one.value}`),
    ),
  );
  const legend = worded(voice, "legend", { class: "kx-note" }, "beside-pick");
  return element("fieldset", { class: "kx-beside-picker" }, legend, labels);
}

/**
 * @param {PageContext} ctx
 * @param {string} option
 * @param {() => void} show
 */
function box({ picked }, option, show) {
  const input = element("input", { type: "checkbox", value: option });
  input.checked = picked.has(BESIDE + option);
  input.addEventListener("change", () => {
    if (input.checked) picked.add(BESIDE + option);
    else picked.delete(BESIDE + option);
    show();
  });
  return input;
}

/**
 * A way at the head of its column: its picture, small, and its name.
 * @param {PageContext} ctx
 * @param {string} control
 * @param {string} option
 */
function head({ stage, voice }, control, option) {
  const host = element("span", { class: "kx-option-picture", "aria-hidden": "true" });
  mountDrawing(host, stage.bundle.pictures[`${control}-${option}`]);
  const name = voice.words().message(`control-${control}-${option}`);
  return element("p", { class: "kx-beside-head" }, host, element("span", {}, name));
}

/**
 * Rows of people: benefit, harm, and what one study tested in two of the ways.
 * @param {PageContext} ctx
 * @param {string} control
 * @param {string[]} options
 */
function countRows(ctx, control, options) {
  const of = (/** @type {boolean} */ harm) =>
    options.map((option) => {
      const who = ctx.voice.words().message(`control-${control}-${option}`);
      const name = element("p", { class: "kx-beside-who" }, who);
      return element("div", {}, name, ...countedOf(ctx, control, option, harm));
    });
  const shared = sharedBy(ctx, control, options).map((one) => counted(ctx, one));
  const rows = [countRow(ctx, "beside-benefit", of(false)), countRow(ctx, "beside-harm", of(true))];
  return shared.length ? [...rows, countRow(ctx, "beside-shared", shared)] : rows;
}

/**
 * @param {PageContext} ctx
 * @param {string} key
 * @param {HTMLElement[]} cells
 */
function countRow(ctx, key, cells) {
  const name = ctx.voice.words().message(key);
  const title = element(ctx.heading(2), { class: "kx-beside-name" }, name);
  const held = element("div", { class: "kx-beside-cells" }, cells);
  return element("div", { class: "kx-beside-counted", "data-counted": key }, title, held);
}

/**
 * @param {PageContext} ctx
 * @param {string} id
 * @returns {Row}
 */
function row(ctx, id) {
  const title = element(ctx.heading(2), { class: "kx-beside-name" });
  const cells = element("div", { class: "kx-beside-cells" });
  const node = element("div", { class: "kx-beside-row", "data-row": id }, title, cells);
  return { id, title, cells, node };
}

/**
 * @param {PageContext} ctx
 * @param {string} control
 * @param {Row} row
 * @param {string[]} options
 */
function fillRow(ctx, control, { id, title, cells, node }, options) {
  if (options.length === 0) return;
  const words = ctx.voice.words();
  const told = options.map((option) => textOf(ctx, id, option));
  const named = told.find((one) => one.name)?.name;
  title.textContent = named ?? words.message(`beside-${id}`);
  cells.replaceChildren(
    ...told.map(({ body }, at) => {
      const who = words.message(`control-${control}-${options[at]}`);
      return element("div", {}, element("p", { class: "kx-beside-who" }, who), body);
    }),
  );
  node.hidden = told.every(({ body }) => body.childElementCount === 0);
}

/**
 * What a way says in a row, and what the row is called where the text begins with its name.
 * @param {PageContext} ctx
 * @param {string} row
 * @param {string} option
 * @returns {{body: HTMLElement, name?: string}}
 */
function textOf(ctx, row, option) {
  const body = element("div", { class: "kx-prose" });
  const life = !["benefit", "harm"].includes(row);
  const section = `option-${option}-${life ? "life" : row}`;
  const once = { ...ctx, voice: { ...ctx.voice, follow: onceWith(ctx) } };
  fillSection(once, body, section);
  if (!life) return { body };
  if (row === "rules") {
    body.replaceChildren(...body.querySelectorAll(":scope > p"));
    return { body };
  }
  const line = body.querySelectorAll(":scope > ul > li")[Number(row)];
  const [name, ...rest] = (line.firstChild?.textContent ?? "").split(": ");
  if (line.firstChild) line.firstChild.textContent = rest.join(": ");
  body.replaceChildren(element("p", {}, ...line.childNodes));
  return { body, name };
}

/**
 * A text that is filled anew with its row needs no follower of its own.
 * @param {PageContext} ctx
 * @returns {PageContext["voice"]["follow"]}
 */
const onceWith =
  ({ voice }) =>
  (tell) => {
    tell(voice.words());
    return () => undefined;
  };

/**
 * Rows that belong to what was ticked under what matters get a star, in the order they had.
 * @param {PageContext} ctx
 * @param {Row[]} rows
 */
function mark({ picked, voice }, rows) {
  const words = voice.words();
  const meant = (words.of("values").rows ?? "").split("/");
  const ticked = new Set(meant.filter((_, at) => picked.has(`values ${at}`)));
  for (const { id, title, node } of rows) {
    const star = ticked.has(id);
    node.classList.toggle("kx-starred", star);
    title.querySelector(".kx-star")?.remove();
    if (!star) continue;
    const said = element("span", { class: "kx-unseen" }, ` ${words.message("beside-ticked")}`);
    title.append(element("span", { class: "kx-star" }, icon("star"), said));
  }
}
