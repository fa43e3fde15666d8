// Hard words as the glossary says that they sound: for a voice, never for the eye.

/** @import { Term, Words } from "./types.d.ts" */

/** @typedef {{text: string, origin: (at: number) => number}} Pronounced  what is said, and of which letter a place in it comes */

/**
 * A text as it is said. `origin` leads from a letter of what is said to one of the text.
 * @param {Pick<Words, "terms">} words
 * @param {string} text
 * @returns {Pronounced}
 */
export function pronounced({ terms }, text) {
  const sounds = new Map(terms.flatMap(soundsOf));
  if (!sounds.size) return { text, origin: (at) => at };
  let said = "";
  let from = 0;
  /** @type {[said: number, text: number][]} */
  const marks = [[0, 0]];
  for (const { 0: word, index } of text.matchAll(anyOf([...sounds.keys()]))) {
    said += text.slice(from, index);
    marks.push([said.length, index]);
    said += sounds.get(word.toLowerCase());
    from = index + word.length;
    marks.push([said.length, from]);
  }
  return { text: said + text.slice(from), origin: (at) => originOf(marks, at) };
}

/**
 * A word and those of its forms that begin with it; the loud part in capitals would be spelt out.
 * @param {Term} term
 * @returns {[string, string][]}
 */
function soundsOf({ word, say, forms }) {
  const sound = say.toLowerCase().replaceAll("-", "");
  const own = word.toLowerCase();
  const longer = forms.map((form) => form.toLowerCase()).filter((form) => form.startsWith(own));
  return [own, ...longer].map((form) => [form, sound + form.slice(own.length)]);
}

/** @param {string[]} words */
function anyOf(words) {
  const longest = words.sort((one, other) => other.length - one.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** @type {(marks: [number, number][], at: number) => number} */
function originOf(marks, at) {
  const [said, text] = marks.findLast(([begun]) => begun <= at) ?? [0, 0];
  const isSound = marks.findLastIndex(([begun]) => begun <= at) % 2 === 1;
  return isSound ? text : text + at - said;
}
