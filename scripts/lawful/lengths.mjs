// How long the functions of scripts are: one line of JSON, [{path, name, line, lines}].

import { treeOf, walk } from "./nodes.mjs";

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** The functions of one script, each by the name under which it is found. */
function functionsOf(path) {
  const found = [];
  walk(treeOf(path), (node, parents) => {
    if (!FUNCTIONS.has(node.type) || isModule(parents)) return;
    const { start, end } = node.loc;
    const name = node.id?.name ?? nameFrom(parents.at(-1)) ?? "a function";
    found.push({ path, name, line: start.line, lines: end.line - start.line + 1 });
  });
  return found;
}

/** A function that is called on the spot, at the top of a script, only keeps its names to itself. */
const isModule = (parents) =>
  parents.length === 3 &&
  parents[1].type === "ExpressionStatement" &&
  parents[2].type === "CallExpression";

const nameFrom = (parent) => parent.id?.name ?? parent.key?.name;

console.log(JSON.stringify(process.argv.slice(2).flatMap(functionsOf)));
