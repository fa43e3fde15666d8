// A box of facts: a table of counts out of a hundred, each beside a still bar as long as the count.
// It stays a table for whoever does not see it, however it is laid out.

/** @import { Card, ChapterContext } from "./types.d.ts" */

import { element } from "./element.js";

const SVG = "http://www.w3.org/2000/svg";
const WHOLE = 100;
const LEAST = 0.01;

/**
 * Puts a bar beside every number in the tables of a text that has just been filled in.
 * @param {Pick<ChapterContext, "stage"|"voice">} ctx
 * @param {Element} target
 */
export function drawCounts(ctx, target) {
  for (const table of target.querySelectorAll("table")) {
    nameRows(table);
    keepRoles(table);
    const columns = countColumns(table);
    for (const row of table.rows) markCells(row, columns);
    for (const head of table.querySelectorAll("thead .kx-count")) head.prepend(drawn(WHOLE, WHOLE));
    for (const number of numbersIn(table)) number.closest("td")?.prepend(bar(ctx, number));
    table.classList.add("kx-counts");
    table.before(scale(ctx));
  }
}

/**
 * @param {Element} part
 * @returns {NodeListOf<HTMLDataElement>}
 */
const numbersIn = (part) => part.querySelectorAll("data.number[data-evidence]");

/**
 * The first cell of a row is its name.
 * @param {HTMLTableElement} table
 */
function nameRows(table) {
  for (const { cells } of table.tBodies[0].rows) {
    cells[0].replaceWith(element("th", { scope: "row" }, ...cells[0].childNodes));
  }
}

/**
 * Elements that are laid out as something else than a table lose their part in it.
 * @param {HTMLTableElement} table
 */
function keepRoles(table) {
  const roles = { table: "table", "thead, tbody": "rowgroup", tr: "row", td: "cell" };
  table.setAttribute("role", roles.table);
  for (const [parts, role] of Object.entries(roles).slice(1)) {
    for (const part of table.querySelectorAll(parts)) part.setAttribute("role", role);
  }
  for (const head of table.querySelectorAll("th")) {
    head.setAttribute("role", head.scope === "row" ? "rowheader" : "columnheader");
  }
}

/**
 * The columns that hold counts, in order; the first is what was done, the second what it is beside.
 * @param {HTMLTableElement} table
 */
function countColumns(table) {
  const rows = [...table.tBodies[0].rows];
  const columns = [...(table.tHead?.rows[0].cells ?? [])].map((_, at) => at);
  return columns.filter((at) => rows.some(({ cells }) => cells[at].querySelector("data.number")));
}

/**
 * @param {HTMLTableRowElement} row
 * @param {number[]} columns
 */
function markCells({ cells }, columns) {
  [...cells].slice(1).forEach((cell, index) => {
    const at = index + 1;
    const count = columns.indexOf(at);
    const side = count < 0 && at > columns[columns.length - 1] ? "after" : "words";
    cell.classList.add(count < 0 ? `kx-count-${side}` : "kx-count");
    if (count >= 0) cell.dataset.count = String(count + 1);
  });
}

/**
 * A still bar; a range is filled to its lower end and outlined to its upper one.
 * @param {Pick<ChapterContext, "stage">} ctx
 * @param {HTMLElement} number
 */
function bar({ stage }, { dataset }) {
  const [low, high] = shares(stage.bundle.sources.records[dataset.evidence ?? ""], dataset.part);
  return drawn(low, high);
}

/**
 * @param {number} low
 * @param {number} high
 */
function drawn(low, high) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "kx-count-bar");
  drawing.setAttribute("viewBox", `0 0 ${Math.max(high, LEAST)} 10`);
  drawing.setAttribute("preserveAspectRatio", "none");
  drawing.setAttribute("aria-hidden", "true");
  drawing.style.setProperty("--kx-share", String(high / WHOLE));
  drawing.append(...(high > low ? [line("kx-bar-possible", high)] : []), line("kx-bar-sure", low));
  return drawing;
}

/**
 * @param {string} name
 * @param {number} share
 */
function line(name, share) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("class", name);
  path.setAttribute("d", `M0,5H${share}`);
  return path;
}

/**
 * @param {Card} card
 * @param {string|undefined} part  which of its numbers is written
 */
function shares({ value, low, high }, part) {
  // Where nobody has read a number there is no bar.
  if (part === "range") return [low ?? 0, high ?? 0];
  const one = (part === "low" || part === "high" ? { low, high }[part] : (value ?? low)) ?? 0;
  return part === "not" ? [WHOLE - one, WHOLE - one] : [one, one];
}

/**
 * What a whole bar would stand for.
 * @param {Pick<ChapterContext, "voice">} ctx
 */
const scale = ({ voice }) =>
  element(
    "p",
    { class: "kx-counts-scale", "aria-hidden": "true" },
    voice.words().message("counts-whole"),
  );
