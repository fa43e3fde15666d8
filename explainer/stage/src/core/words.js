/** Fluent messages and longer text of one chapter in one language. */

/** @import { Dict, Values, Words, WordsSource } from "./types.d.ts" */

import { FluentBundle, FluentResource } from "@fluent/bundle";

/**
 * Booleans are no Fluent values; they count as 1 and 0.
 * @param {Values} values
 */
const fluentArgs = (values) => {
  /** @type {Dict<number|string>} */
  const args = {};
  for (const name in values) {
    const value = values[name];
    args[name] = typeof value === "boolean" ? Number(value) : value;
  }
  return args;
};

/**
 * Open the words of one language.
 * @param {string} language
 * @param {WordsSource} source
 * @param {{strict?: boolean}} [options]  strict: what is missing throws (tests); else it is shown
 * @returns {Words}
 */
export function createWords(language, source, { strict = false } = {}) {
  const { ftl, sections = {}, order = Object.keys(sections), terms = [] } = source;
  const { direction = "ltr", unreviewed = "" } = source;
  const messages = openMessages(language, ftl, direction === "rtl");
  /** @type {(key: string, reason: string) => string} */
  const failed = (key, reason) => {
    if (strict) throw new Error(`Message “${key}” (${language}): ${reason}.`);
    console.error(`Message “${key}” (${language}): ${reason}.`);
    return `⟦${key}⟧`;
  };
  /** @type {Words["message"]} */
  const message = (key, values = {}) => {
    const pattern = messages.getMessage(key)?.value;
    if (!pattern) return failed(key, "there is none");
    /** @type {Error[]} */
    const errors = [];
    const text = messages.formatPattern(pattern, fluentArgs(values), errors);
    return errors.length ? failed(key, errors[0].message) : text;
  };
  return {
    ...{ language, direction, unreviewed },
    message,
    has: (key) => Boolean(messages.getMessage(key)?.value),
    number: (value, digits) => numberFormat(language, digits).format(value),
    section: (id) => sections[id]?.nodes ?? [],
    heading: (id) => sections[id]?.heading ?? "",
    role: (id) => sections[id]?.role ?? "text",
    of: (id) => sections[id]?.of ?? {},
    sections: order,
    terms,
  };
}

/**
 * @param {string} language
 * @param {string} ftl
 * @param {boolean} useIsolating  numbers in a sentence from the right would drag their neighbours along
 */
function openMessages(language, ftl, useIsolating) {
  const bundle = new FluentBundle(language, { useIsolating });
  const errors = bundle.addResource(new FluentResource(ftl));
  if (errors.length)
    throw new Error(`The words of ${language} cannot be read: ${errors[0].message}`);
  return bundle;
}

/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/**
 * @param {string} language
 * @param {number} [digits]  at most so many decimals
 */
function numberFormat(language, digits = 6) {
  const key = `${language} ${digits}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  formats.set(key, format);
  return format;
}

/**
 * Words of each language of a bundle, opened when first asked for.
 * @param {Dict<WordsSource>} sources  bundle.words
 * @param {{strict?: boolean}} [options]
 * @returns {(language?: string) => Words}  without a language, or with one it lacks: the first
 */
export function createLibrary(sources, options) {
  /** @type {Map<string, Words>} */
  const opened = new Map();
  return (language = "") => {
    const known = Object.hasOwn(sources, language) ? language : Object.keys(sources)[0];
    const words = opened.get(known) ?? createWords(known, sources[known], options);
    opened.set(known, words);
    return words;
  };
}
