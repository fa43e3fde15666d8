// Walking the tree of a script.

import { readFileSync } from "node:fs";
import { parse } from "acorn";

/** The tree of a script, with the lines on which each of its parts stands. */
export const treeOf = (path) =>
  parse(readFileSync(path, "utf8"), {
    ecmaVersion: "latest",
    sourceType: "module",
    locations: true,
  });

/** Calls `visit(node, parents)` for every part of a tree, the nearest parent last. */
export function walk(node, visit, parents = []) {
  if (parents.length === 0 || node.type) visit(node, parents);
  for (const value of Object.values(node)) {
    for (const part of [value].flat()) {
      if (part && typeof part === "object" && part.type) walk(part, visit, [...parents, node]);
    }
  }
}
