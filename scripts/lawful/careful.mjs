// What scripts ask of browsers with care, because a promised one may lack it: one line of JSON,
// [{name, holders}], the holders being the interfaces that have it, none for a global.

import { readdirSync } from "node:fs";
import { lacking, tables } from "./floor.mjs";
import { treeOf, walk } from "./nodes.mjs";
import { namesIn } from "./script_features.mjs";

const { api, javascript, css } = tables;
const all = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /\.(js|d\.ts)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const paths = all.filter((path) => path.endsWith(".js"));
// Names of our own objects, of the language's, and of a style's properties are no interface's.
const own = new Set([
  ...all.flatMap(namesIn),
  ...Object.values(javascript.builtins).flatMap(Object.keys),
  ...Object.keys(css.properties).map((name) =>
    name.replace(/-(.)/g, (_, next) => next.toUpperCase()),
  ),
]);

/** The names that a script may ask a browser for: members, what is made, what is looked for by name. */
function namesOf(path) {
  const names = new Set();
  walk(treeOf(path), (node) => {
    if (node.type === "MemberExpression" && !node.computed) names.add(node.property.name);
    if (node.type === "NewExpression" && node.callee.name) names.add(node.callee.name);
    if (node.type === "BinaryExpression" && node.operator === "in") names.add(node.left.value);
  });
  return names;
}

const isLacked = (entry) => entry?.__compat && lacking(entry.__compat).length > 0;

/** Where a name is looked for; nothing for what every promised browser has wherever it stands. */
function placesOf(name) {
  const holders = Object.keys(api).filter((holder) => api[holder]?.[name]?.__compat);
  if (api[name]?.__compat) return isLacked(api[name]) ? [] : undefined;
  if (own.has(name)) return undefined;
  const isAbove = holders.length > 0 && holders.every((holder) => isLacked(api[holder][name]));
  return isAbove ? holders : undefined;
}

const asked = new Set(paths.flatMap((path) => [...namesOf(path)]));
const found = [...asked].sort().map((name) => ({ name, holders: placesOf(name) }));
console.log(JSON.stringify(found.filter(({ holders }) => holders)));
