/** The languages of an open stage: a bundle speaks one, others are learned when they are asked for. */

/** @import { Bundle, Bytes, Dict, GivenState } from "./types.d.ts" */

import { unpack } from "./unpack.js";

// What is kept by language in a header; the rest is the same in all of them.
const SAID = ["words", "sources", "claims", "questions", "reading", "sheets", "sounds", "faces"];

/**
 * @param {unknown} value
 * @returns {value is Dict<unknown>}
 */
const isOpen = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Add to one header what another one says in a further language.
 * @param {object} known  a bundle, or what stands around the chapters; it is changed
 * @param {object} other  the same in the other language
 */
export function learn(known, other) {
  const parts = Object.entries(other).filter(([part]) => SAID.includes(part));
  fill(/** @type {Dict<unknown>} */ (known), Object.fromEntries(parts));
}

/**
 * @param {Dict<unknown>} known
 * @param {Dict<unknown>} other
 */
function fill(known, other) {
  for (const [key, value] of Object.entries(other)) {
    const own = known[key];
    if (!Object.hasOwn(known, key)) known[key] = value;
    else if (isOpen(own) && isOpen(value)) fill(own, value);
  }
}

/**
 * @param {Bundle} bundle
 * @param {(patch: GivenState) => void} accept
 * @param {(language: string) => Bytes | Promise<Bytes>} [bytesIn]  the same chapter in another
 *   language; without it a stage speaks what its bundle speaks
 * @returns {{learn: (language: string) => Promise<void>, speak: (language: string) => Promise<void>}}
 */
export function createSpeaking(bundle, accept, bytesIn) {
  let asked = "";
  /** @param {string} language */
  const mayLearn = (language) => bytesIn && !Object.hasOwn(bundle.words, language);
  /** @param {string} language */
  const learnLanguage = async (language) => {
    if (bytesIn && mayLearn(language)) learn(bundle, await unpack(await bytesIn(language)));
  };
  /**
   * Only what was asked for last is spoken; what is known is spoken at once.
   * @param {string} language
   */
  const speak = async (language) => {
    asked = language;
    if (mayLearn(language)) await learnLanguage(language);
    if (asked === language) accept({ language });
  };
  return { learn: learnLanguage, speak };
}
