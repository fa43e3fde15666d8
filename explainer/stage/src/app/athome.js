// At home the device knows its reader: its wishes choose the first look. The clinic's screen keeps its own.

/** @import { Dict, Preferences } from "./types.d.ts" */

/** @type {[wish: string, theme: Preferences["theme"]][]} the first that is wished for counts */
const THEMES = [
  ["(forced-colors: active) and (prefers-color-scheme: dark)", "dark"],
  ["(prefers-contrast: more)", "contrast"],
  ["(prefers-color-scheme: dark)", "dark"],
];

/**
 * What the device asks for before anybody has chosen anything.
 * @param {(wish: string) => boolean} [wishes]
 * @returns {Partial<Preferences>}
 */
export function firstLook(wishes = (wish) => window.matchMedia(wish).matches) {
  const [, theme] = THEMES.find(([wish]) => wishes(wish)) ?? [];
  return theme ? { theme } : {};
}

/**
 * The page in the first language of the browser that has one; "" where that is this page, or where
 * the address asks for a language itself.
 * @param {Dict<string>} pages  addresses by code
 * @param {string} here  this page's language
 * @param {readonly string[]} spoken  by the reader, as the browser says it
 * @param {string} hash
 */
export function ownPage(pages, here, spoken, hash) {
  if (/[?&]language=/.test(hash)) return "";
  const wanted = spoken
    .map((code) => code.split("-")[0])
    .find((code) => Object.hasOwn(pages, code));
  return wanted && wanted !== here ? pages[wanted] + hash : "";
}
