// What is written in a bundle, made into the nodes of a page: nothing is parsed.

/** @import { Written } from "./types.d.ts" */

import { element } from "./element.js";

/**
 * Fills an element with a text.
 * @param {Element} target
 * @param {Written[]} written
 */
export const fill = (target, written) => target.replaceChildren(...written.map(made));

/**
 * @param {Written} written
 * @returns {string|HTMLElement}
 */
function made(written) {
  if (typeof written === "string") return written;
  const [tag, attributes, ...inside] = written;
  return element(tag, attributes, ...inside.map(made));
}

/**
 * The words of a text alone.
 * @param {Written[]} written
 * @returns {string}
 */
export const plainText = (written) =>
  written.map((one) => (typeof one === "string" ? one : plainText(inner(one)))).join("");

/**
 * What stands within a node: all behind its tag and attributes.
 * @param {Exclude<Written, string>} node
 */
const inner = ([_tag, _attributes, ...within]) => /** @type {Written[]} */ (within);
