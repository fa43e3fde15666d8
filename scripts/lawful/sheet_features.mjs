// What a style sheet asks of a browser: properties, words and functions of their values, selectors,
// at-rules and what these ask for.

import { readFileSync } from "node:fs";
import { parse, walk } from "css-tree";
import { lacking, tables } from "./floor.mjs";

const { properties, selectors, types, "at-rules": rules } = tables.css;

/** Every function that values may call, by name. */
const functions = new Map();
function gather(entry) {
  for (const [name, part] of Object.entries(entry)) {
    if (name === "__compat") continue;
    if (part.__compat) functions.set(name, part);
    gather(part);
  }
}
gather(types);

const ASKED = {
  Declaration: ({ property }) => properties[property],
  Identifier({ name }) {
    const property = this.declaration?.property;
    return property ? properties[property]?.[name] : undefined;
  },
  Function: ({ name }) => functions.get(name),
  PseudoClassSelector: ({ name }) => selectors[name],
  PseudoElementSelector: ({ name }) => selectors[name],
  NestingSelector: () => selectors.nesting,
  Atrule: ({ name }) => rules[name],
  // A reader's wish that a browser cannot tell is none: what is asked of it is not missed.
  Feature({ name }) {
    return name.startsWith("prefers-") ? undefined : rules[this.atrule?.name]?.[name];
  },
};

/** Everything in a sheet that a promised browser lacks: {name, line, where}. */
export function featuresOf(path) {
  const broken = [];
  const onParseError = ({ message, line }) => broken.push({ name: message, line, where: ["all"] });
  return [...featuresIn(readFileSync(path, "utf8"), onParseError), ...broken];
}

/** A name with a prefix is there for the browsers that need it. */
const isForOne = (name) => /^-[a-z]/.test(name ?? "");

/** The same for the text of a sheet. */
export function featuresIn(text, onParseError = () => {}) {
  const found = [];
  const tree = parse(text, { positions: true, onParseError });
  walk(tree, function visit(node) {
    if (this.atrule?.name === "supports" || !ASKED[node.type]) return;
    const value = node.type === "Identifier" ? this.declaration?.property : undefined;
    const name = node.property ?? node.name ?? "&";
    const entry = isForOne(name) ? undefined : ASKED[node.type].call(this, node);
    const isSaidTwice = value && text.includes(`-webkit-${value}`);
    const where = entry?.__compat && !isSaidTwice ? lacking(entry.__compat, name, text) : [];
    if (!where.length) return;
    found.push({ name: value ? `${value}: ${name}` : name, line: node.loc.start.line, where });
  });
  return found;
}
