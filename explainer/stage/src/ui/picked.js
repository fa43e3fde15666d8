// What a person ticked, as the words it stands for.

/** @import { Bundle, Words, Written } from "./types.d.ts" */

/** Before the option that is set beside others. */
export const BESIDE = "beside ";

/** Before the question that is taken along. */
export const TAKEN = "take ";

/**
 * The names of the options that are set side by side, in their fixed order.
 * @param {Pick<Bundle, "controls">} bundle
 * @param {Words|undefined} words
 * @param {Set<string>} picked
 */
export const besideOf = ({ controls }, words, picked) =>
  controls.flatMap((control) =>
    control.kind === "range"
      ? []
      : control.options
          .filter((option) => picked.has(BESIDE + option))
          .map((option) => words?.message(`control-${control.id}-${option}`) ?? ""),
  );

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
