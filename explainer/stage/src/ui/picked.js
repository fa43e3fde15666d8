// What a person ticked, as the words it stands for.

/** @import { Words, Written } from "./types.d.ts" */

/**
 * The text of a card or of an item of a list, "" when it is not of this chapter.
 * @param {Words|undefined} words
 * @param {string} key  a section, and for an item of a list its number: "values 2"
 */
export function textOf(words, key) {
  const [section, at] = key.split(" ");
  if (!words?.sections.includes(section)) return "";
  if (at === undefined) return words.heading(section);
  return plain(items(words.section(section))[Number(at)] ?? "");
}

/**
 * @param {Written[]} nodes
 * @returns {Written[]}
 */
const items = (nodes) =>
  nodes.flatMap((node) =>
    typeof node === "string" ? [] : node[0] === "li" ? [node] : items(inside(node)),
  );

/** @param {Exclude<Written, string>} node */
const inside = ([, , ...nodes]) => /** @type {Written[]} */ (nodes);

/**
 * @param {Written} node
 * @returns {string}
 */
const plain = (node) => (typeof node === "string" ? node : inside(node).map(plain).join("").trim());
