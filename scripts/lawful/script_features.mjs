// What a script asks of a browser: globals, members of its objects, elements and their attributes.
// Syntax is esbuild's concern; which object a member belongs to is not known, so a member passes
// when any object that has it can be had.

import { readFileSync } from "node:fs";
import { lacking, tables } from "./floor.mjs";
import { featuresIn } from "./sheet_features.mjs";
import { treeOf, walk } from "./nodes.mjs";

const { api, javascript, html } = tables;

const members = new Map();
for (const holder of [...Object.values(api), ...Object.values(javascript.builtins)]) {
  for (const [name, entry] of Object.entries(holder)) {
    if (name === "__compat" || !entry.__compat) continue;
    members.set(name, [...(members.get(name) ?? []), entry.__compat]);
  }
}
const globals = { ...api, ...javascript.builtins };

/** What objects of ours are made of, in scripts and in their types: no browser has to have it. */
export function namesIn(path) {
  if (path.endsWith(".ts")) return readFileSync(path, "utf8").match(/\w+(?=\??:)/g) ?? [];
  const names = [];
  walk(treeOf(path), (node, parents) => {
    if (node.type === "Property" && parents.at(-1).type === "ObjectExpression")
      names.push(keyOf(node));
  });
  return names;
}

/** Everything in a script that a promised browser lacks: {name, line, where}; `own`: names of ours. */
export function featuresOf(path, own) {
  const found = [];
  walk(treeOf(path), (node, parents) => {
    if (isSheet(node)) found.push(...featuresIn(sheetIn(node)));
    const name = asked(node, parents);
    const ours = node.type === "MemberExpression" && own.has(name);
    const where = name && !ours ? lackingIn(name, node, parents) : [];
    if (where.length) found.push({ name, line: node.loc.start.line, where });
  });
  return found;
}

/** The name that a part of a script asks for; nothing where it is asked for with care. */
function asked(node, parents) {
  if (node.type === "MemberExpression") {
    const isCareless = !node.computed && !isLook(node) && !isDetected(node, parents);
    return isCareless ? node.property.name : undefined;
  }
  if (node.type === "NewExpression") return node.callee.name;
  if (isElement(node)) return node.arguments[0].value;
  if (node.type === "Property" && isElement(parents.at(-2) ?? {})) return keyOf(node);
  return undefined;
}

/** `host.style.aspectRatio` names a property of a sheet. */
const isLook = ({ object }) => object.property?.name === "style";

/** A style sheet in the text of a script: all that a template says about rules. */
const isSheet = ({ type, quasis }) =>
  type === "TemplateLiteral" && quasis.some(({ value }) => /[:@][a-z-]+[^{}`]*\{/.test(value.raw));

const sheetIn = ({ quasis }) => quasis.map(({ value }) => value.cooked).join("");

/** `thing?.()`, `thing ?? other` and `"thing" in object` ask before they use. */
function isDetected(node, parents) {
  const parent = parents.at(-1);
  if (parent.type === "CallExpression" && parent.optional && parent.callee === node) return true;
  return parent.type === "LogicalExpression" && parent.left === node;
}

const isElement = (node) =>
  node.type === "CallExpression" &&
  node.callee.name === "element" &&
  node.arguments[0]?.type === "Literal";

const keyOf = ({ key }) => key.name ?? key.value;

/** The browsers that have nothing of that name. */
function lackingIn(name, node, parents) {
  if (node.type === "MemberExpression") return lackingAll(members.get(name));
  if (node.type === "NewExpression") return lackingAll([globals[name]?.__compat]);
  if (isElement(node)) return lackingAll([html.elements[name]?.__compat]);
  const tag = parents.at(-2).arguments[0].value;
  const own = html.elements[tag]?.[name] ?? html.global_attributes[name];
  return lackingAll([own?.__compat]);
}

function lackingAll(statements = []) {
  const known = statements.filter(Boolean).map((statement) => lacking(statement));
  return known.some((where) => where.length === 0) ? [] : (known[0] ?? []);
}
