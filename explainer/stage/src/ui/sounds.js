// Sound files of sentences, where the folder of the page has some: for devices without a voice.

/** @import { Dict } from "./types.d.ts" */

/**
 * By language and sentence: where its file is.
 * @type {Dict<Dict<string>>}
 */
let offered = {};

/**
 * Says which files there are; further languages may be added to it later.
 * @param {Dict<Dict<string>>} sounds
 */
export function offerSounds(sounds) {
  offered = sounds;
}

/** @param {string} language */
export const hasSounds = (language) => Object.keys(offered[language] ?? {}).length > 0;

/**
 * The file of a sentence, "" where it has none: a number that was moved has none.
 * @param {string} language
 * @param {string} sentence
 */
export const soundOf = (language, sentence) => offered[language]?.[sentence] ?? "";
