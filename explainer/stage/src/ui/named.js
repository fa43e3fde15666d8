// Which words of a sentence name a part of the drawing.

/** @import { Scene, Words } from "./types.d.ts" */

/** @typedef {{part: string, colour: string, word: string}} Name */
/** @typedef {{text: string, part?: string, colour?: string}} Piece */
/** @typedef {{part: string, colour: string, at: number, end: number}} Found */

/**
 * What parts are called: the message `names-<part>` holds a part's words, one after ";".
 * @param {Scene|null} scene
 * @param {Words} words
 * @returns {Name[]}  the longest first
 */
export function partNames(scene, words) {
  return Object.entries(scene?.lights ?? {})
    .filter(([part]) => words.has(`names-${part}`))
    .flatMap(([part, colour]) =>
      words
        .message(`names-${part}`)
        .split(";")
        .map((word) => ({ part, colour, word: word.trim() })),
    )
    .filter(({ word }) => word)
    .sort((a, b) => b.word.length - a.word.length);
}

/**
 * A sentence in pieces: of each part the first word that names it.
 * @param {string} sentence
 * @param {Name[]} names
 * @returns {Piece[]}
 */
export function namedPieces(sentence, names) {
  /** @type {Found[]} */
  const taken = [];
  for (const { part, colour, word } of names) {
    if (taken.some((one) => one.part === part)) continue;
    const at = placeOf(sentence, word, taken);
    if (at >= 0) taken.push({ part, colour, at, end: at + word.length });
  }
  taken.sort((a, b) => a.at - b.at);
  return cut(sentence, taken);
}

/**
 * Where a word stands as a word, outside of what is taken; -1 when it does not.
 * @type {(sentence: string, word: string, taken: Found[]) => number}
 */
function placeOf(sentence, word, taken) {
  const letters = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, "giu");
  /** @param {number} at */
  const isFree = (at) => taken.every(({ at: from, end }) => at + word.length <= from || at >= end);
  return [...sentence.matchAll(pattern)].find(({ index }) => isFree(index))?.index ?? -1;
}

/** @type {(sentence: string, taken: Found[]) => Piece[]} */
function cut(sentence, taken) {
  /** @type {Piece[]} */
  const pieces = [];
  let from = 0;
  for (const { part, colour, at, end } of taken) {
    if (at > from) pieces.push({ text: sentence.slice(from, at) });
    pieces.push({ text: sentence.slice(at, end), part, colour });
    from = end;
  }
  return from < sentence.length ? [...pieces, { text: sentence.slice(from) }] : pieces;
}

/**
 * The part that is named at a letter of a sentence, "" where none is.
 * @param {Piece[]} pieces
 * @param {number} letter
 */
export function partAt(pieces, letter) {
  let end = 0;
  const here = pieces.find(({ text }) => {
    end += text.length;
    return letter < end;
  });
  return here?.part ?? "";
}
