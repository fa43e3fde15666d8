// Where style sheets name left or right, which a language that is read from the right cannot mirror;
// exit 1 when any does.

import { readFileSync, readdirSync } from "node:fs";
import { generate, parse, walk } from "css-tree";

// What names a side all the same, and why the page is mirrored nevertheless.
const MIRRORED = {
  "border-width:0 2.5px 2.5px 0": "a corner that is turned; direction.css turns it the other way",
  "border-width:0 3px 3px 0": "a tick, which is the same tick for everybody",
  "float:left":
    "Chrome 111 has no inline-start; the same sheet floats to the right for those languages",
};
const SIDE = /^(left|right|.*-(left|right)(-.*)?)$/;
const VALUES = /^(float|clear|text-align|caption-side)$/;
const BOXES = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

/** A declaration's value in its parts, those of functions together. */
const partsOf = ({ children }) =>
  children ? [...children].filter(({ type }) => type !== "WhiteSpace").map(generate) : [];

function namesSide({ property, value }) {
  if (SIDE.test(property)) return true;
  const parts = partsOf(value);
  if (VALUES.test(property)) return parts.some((part) => part === "left" || part === "right");
  if (property === "border-radius") return new Set([...pairs(parts)]).size > 1;
  return BOXES.test(property) && parts.length === 4 && parts[1] !== parts[3];
}

/** Whether the corners at the left are those at the right: [top, bottom], as text. */
function pairs(parts) {
  const [a, b = a, c = a, d = b] = parts;
  return parts.includes("/") ? ["", ""] : [`${a} ${d}`, `${b} ${c}`];
}

function sidesIn(path) {
  const found = [];
  walk(parse(readFileSync(path, "utf8"), { positions: true }), function visit(node) {
    if (node.type !== "Declaration" || !namesSide(node)) return;
    const text = `${node.property}:${generate(node.value)}`;
    const isTurned = this.rule && generate(this.rule.prelude).includes("[dir=");
    if (isTurned || text in MIRRORED || this.atrule?.name === "page") return;
    found.push(`${path}:${node.loc.start.line}: ${text} names a side; say start or end`);
  });
  return found;
}

const lines = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) => sidesIn(`${folder}/${name}`)),
);
if (lines.length) {
  console.log(lines.join("\n"));
  process.exit(1);
}
