/** Finds texts by words, misspelt ones too, and knows words of crisis. It keeps nothing that is asked. */

/** @import { SearchOptions } from "minisearch" */
/** @import { Dict, Place, SearchTexts } from "./types.d.ts" */

import MiniSearch from "minisearch";

const MOST = 8;
const SHORT = 2; // a word of so few letters has to be right
const LONG = 5; // one of so many may have more than one letter wrong
// What answers people comes before what proves it.
/** @type {Dict<number>} */
const WEIGHTS = { asked: 2, safety: 1.5, clinician: 0.6, model: 0.6, said: 0.5, "left-out": 0.5 };
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’]/gu;
// Arabic writes its article in one word with what follows.
const ARTICLE = /^ال(?=\p{L}{3})/u;

/**
 * A word without capitals and accents, as it is compared.
 * @type {(word: string) => string}
 */
export const bare = (word) => word.toLowerCase().normalize("NFD").replace(MARKS, "");

/**
 * A word as it is looked for: as it is, and without an article that is written in one with it.
 * @type {(word: string) => string|string[]}
 */
const sought = (word) => (ARTICLE.test(word) ? [word, word.replace(ARTICLE, "")] : word);

/** @type {(word: string) => number|false} */
const nearly = (word) => word.length > SHORT && 1;

/** @type {(word: string) => number|false} */
const forgiving = (word) => word.length > SHORT && (word.length > LONG ? 0.25 : 1);

/** @type {(word: string) => number|false} */
const generous = (word) => word.length > SHORT + 1 && (word.length < LONG ? 1 : 2);

/** @type {(word: string) => boolean} */
const begun = (word) => word.length > SHORT + 1;

/**
 * Two functions of what is typed: `find` gives the places that fit best, best first, and those that
 * fit with one letter wrong before those that fit with more; `isCrisis`
 * tells whether it speaks of harming oneself.
 * @param {SearchTexts} texts
 * @returns {{find: (typed: string) => Place[], isCrisis: (typed: string) => boolean}}
 */
export function createFinder({ places, crisis, common }) {
  const left = new Set(common.map(bare));
  /** @param {string} word */
  const kept = (word) => (left.has(bare(word)) ? null : sought(bare(word)));
  const index = new MiniSearch({ fields: ["title", "text"], processTerm: kept });
  index.addAll(places.map(({ title, text }, id) => ({ id, title, text })));
  /** @param {number} id */
  const weight = (id) => WEIGHTS[places[id].role] ?? 1;
  const how = { boost: { title: 2 }, boostDocument: weight, prefix: begun };
  /** @type {(typed: string, options: SearchOptions) => number[]} */
  const search = (typed, options) =>
    index.search(typed, { ...how, ...options }).map(({ id }) => id);
  /** @param {string} word */
  const slippery = (word) => (kept(word) === null ? null : slipped(bare(word)));
  /** @param {string} typed */
  const find = (typed) => {
    const found = new Set([
      ...search(typed, { fuzzy: nearly }),
      ...search(typed, { fuzzy: forgiving, processTerm: slippery }),
    ]);
    return [...found].slice(0, MOST).map((id) => places[id]);
  };
  return { find, isCrisis: crisisIn(crisis) };
}

/**
 * A short word as it comes out when two letters change places, which counts as two wrong ones.
 * @type {(word: string) => string[]}
 */
const slipped = (word) =>
  word.length > LONG - 1
    ? [word]
    : [word, ...[...word].slice(1).map((letter, at) => swap(word, at, letter))];

/** @type {(word: string, at: number, letter: string) => string} */
const swap = (word, at, letter) => word.slice(0, at) + letter + word[at] + word.slice(at + 2);

/**
 * A phrase is spoken where each of its words is, in any order.
 * @param {string[]} phrases
 * @returns {(typed: string) => boolean}
 */
function crisisIn(phrases) {
  const index = new MiniSearch({ fields: ["phrase"], processTerm: (word) => slipped(bare(word)) });
  const words = phrases.map((phrase) => phrase.split(" ").map((word) => slipped(bare(word))));
  index.addAll(phrases.map((phrase, id) => ({ id, phrase })));
  const how = {
    ...{ prefix: (/** @type {string} */ word) => word.length > SHORT, fuzzy: generous },
    processTerm: bare,
  };
  return (typed) =>
    index
      .search(typed.replace(APOSTROPHES, ""), how)
      .some(({ id, terms }) => words[id].every((as) => as.some((word) => terms.includes(word))));
}
