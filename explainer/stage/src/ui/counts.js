// A box of facts: a table of counts out of a hundred, each beside a still bar as long as the count.
// It stays a table for whoever does not see it, however it is laid out.

import { element } from "./element.js";

const SVG = "http://www.w3.org/2000/svg";
const WHOLE = 100;
const LEAST = 0.01;

/** Whether a section's tables are boxes of facts: `counts-…`. */
export const isCounted = (section) => section.startsWith("counts-");

/** Puts a bar beside every number in the tables of a text that has just been filled in. */
export function drawCounts(ctx, target) {
  for (const table of target.querySelectorAll("table")) {
    nameRows(table);
    keepRoles(table);
    const columns = countColumns(table);
    [...table.tHead.rows, ...table.tBodies[0].rows].forEach((row) => markCells(row, columns));
    table.tHead.querySelectorAll(".kx-count").forEach((head) => head.prepend(drawn(WHOLE, WHOLE)));
    for (const number of table.querySelectorAll("data.number[data-evidence]")) {
      number.closest("td").prepend(bar(ctx, number));
    }
    table.classList.add("kx-counts");
    table.before(scale(ctx));
  }
}

/** The first cell of a row is its name. */
function nameRows(table) {
  for (const { cells } of table.tBodies[0].rows) {
    cells[0].replaceWith(element("th", { scope: "row" }, ...cells[0].childNodes));
  }
}

/** Elements that are laid out as something else than a table lose their part in it. */
function keepRoles(table) {
  const roles = { table: "table", "thead, tbody": "rowgroup", tr: "row", td: "cell" };
  table.setAttribute("role", roles.table);
  for (const [parts, role] of Object.entries(roles).slice(1)) {
    table.querySelectorAll(parts).forEach((part) => part.setAttribute("role", role));
  }
  table
    .querySelectorAll("th")
    .forEach((head) =>
      head.setAttribute("role", head.scope === "row" ? "rowheader" : "columnheader"),
    );
}

/** The columns that hold counts, in order; the first is what was done, the second what it is beside. */
function countColumns(table) {
  const rows = [...table.tBodies[0].rows];
  const columns = [...table.tHead.rows[0].cells].map((_, at) => at);
  return columns.filter((at) => rows.some(({ cells }) => cells[at].querySelector("data.number")));
}

function markCells({ cells }, columns) {
  [...cells].slice(1).forEach((cell, index) => {
    const at = index + 1;
    const count = columns.indexOf(at);
    const side = count < 0 && at > columns.at(-1) ? "after" : "words";
    cell.classList.add(count < 0 ? `kx-count-${side}` : "kx-count");
    if (count >= 0) cell.dataset.count = count + 1;
  });
}

/** A still bar; a range is filled to its lower end and outlined to its upper one. */
function bar({ stage }, { dataset }) {
  return drawn(...shares(stage.bundle.sources.records[dataset.evidence], dataset.part));
}

function drawn(low, high) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "kx-count-bar");
  drawing.setAttribute("viewBox", `0 0 ${Math.max(high, LEAST)} 10`);
  drawing.setAttribute("preserveAspectRatio", "none");
  drawing.setAttribute("aria-hidden", "true");
  drawing.style.setProperty("--kx-share", high / WHOLE);
  drawing.append(...(high > low ? [line("kx-bar-possible", high)] : []), line("kx-bar-sure", low));
  return drawing;
}

function line(name, share) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("class", name);
  path.setAttribute("d", `M0,5H${share}`);
  return path;
}

function shares({ value, low, high }, part) {
  if (part === "range") return [low, high];
  const one = part === "low" || part === "high" ? { low, high }[part] : (value ?? low);
  return part === "not" ? [WHOLE - one, WHOLE - one] : [one, one];
}

/** What a whole bar would stand for. */
const scale = ({ voice }) =>
  element(
    "p",
    { class: "kx-counts-scale", "aria-hidden": "true" },
    voice.words().message("counts-whole"),
  );
