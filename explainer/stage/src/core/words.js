/** Fluent messages and longer text of one chapter in one language. */

import { FluentBundle, FluentResource } from "@fluent/bundle";

/**
 * @typedef {Object} Words
 * @property {string} language
 * @property {(key: string, args?: Object) => string} message
 * @property {(key: string) => boolean} has
 * @property {(value: number, digits?: number) => string} number  as the language writes it
 * @property {(id: string) => string} section  HTML of a longer text, "" when there is none
 * @property {(id: string) => string} heading  its heading
 * @property {string[]} sections  ids in order
 * @property {{word: string, say: string, meaning: string}[]} terms  words that are explained
 */

/** Booleans are no Fluent values; they count as 1 and 0. */
const fluentArgs = (values) => {
  const args = {};
  for (const name in values) {
    args[name] = typeof values[name] === "boolean" ? Number(values[name]) : values[name];
  }
  return args;
};

/**
 * Open the words of one language.
 * @param {string} language
 * @param {{ftl: string, sections?: Object, order?: string[], terms?: Object[]}} source  order: of the sections
 * @param {{strict?: boolean}} [options]  strict: what is missing throws (tests); else it is shown
 * @returns {Words}
 */
export function createWords(language, source, { strict = false } = {}) {
  const { ftl, sections = {}, order = Object.keys(sections), terms = [] } = source;
  const messages = openMessages(language, ftl);
  const failed = (key, reason) => {
    if (strict) throw new Error(`Message “${key}” (${language}): ${reason}.`);
    console.error(`Message “${key}” (${language}): ${reason}.`);
    return `⟦${key}⟧`;
  };
  const message = (key, values = {}) => {
    const pattern = messages.getMessage(key)?.value;
    if (!pattern) return failed(key, "there is none");
    const errors = [];
    const text = messages.formatPattern(pattern, fluentArgs(values), errors);
    return errors.length ? failed(key, errors[0].message) : text;
  };
  return {
    language,
    message,
    has: (key) => Boolean(messages.getMessage(key)?.value),
    number: (value, digits) => numberFormat(language, digits).format(value),
    section: (id) => sections[id]?.html ?? sections[id] ?? "",
    heading: (id) => sections[id]?.heading ?? "",
    sections: order,
    terms,
  };
}

function openMessages(language, ftl) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(ftl));
  if (errors.length)
    throw new Error(`The words of ${language} cannot be read: ${errors[0].message}`);
  return bundle;
}

const formats = new Map();

function numberFormat(language, digits = 6) {
  const key = `${language} ${digits}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.NumberFormat(language, { maximumFractionDigits: digits }));
  }
  return formats.get(key);
}

/**
 * Words of each language of a bundle, opened when first asked for.
 * @param {Object} sources  bundle.words
 * @param {{strict?: boolean}} [options]
 * @returns {(language?: string) => Words}  without a language, or with one it lacks: the first
 */
export function createLibrary(sources, options) {
  const opened = new Map();
  return (language) => {
    const known = Object.hasOwn(sources, language ?? "") ? language : Object.keys(sources)[0];
    if (!opened.has(known)) opened.set(known, createWords(known, sources[known], options));
    return opened.get(known);
  };
}
