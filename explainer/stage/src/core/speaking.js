/** The languages of an open stage: a bundle speaks one, others are learned when they are asked for. */

/** @import { Bundle, Bytes, Dict, GivenState } from "./types.d.ts" */

import { unpack } from "./unpack.js";

// What is kept by language in a header; the rest is the same in all of them.
const SAID = ["words", "sources", "claims", "reading", "sheets"];

/** @type {(value: unknown) => boolean} */
const isOpen = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Add to one header what another one says in a further language.
 * @param {Dict<any>} known  a bundle, or what stands around the chapters; it is changed
 * @param {Dict<any>} other  the same in the other language
 */
export function learn(known, other) {
  for (const part of SAID) {
    known[part] ??= {};
    fill(known[part], other[part] ?? {});
  }
}

/**
 * @param {Dict<any>} known
 * @param {Dict<any>} other
 */
function fill(known, other) {
  for (const [key, value] of Object.entries(other)) {
    if (!Object.hasOwn(known, key)) known[key] = value;
    else if (isOpen(known[key]) && isOpen(value)) fill(known[key], value);
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
