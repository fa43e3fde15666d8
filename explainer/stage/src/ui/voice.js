// Gives words to elements and gives them again when the language changes: nothing is rebuilt, so
// the keyboard's place and the reader's place stay where they are.

/** @import { Attributes, PageVoice, Values, Voice, Words } from "./types.d.ts" */

import { element } from "./element.js";

/**
 * A voice: `words()` are the words of the current language; `follow(fn)` calls fn with them now
 * and after each `change()`, and returns a function that ends this; `until(signal)` is the same
 * voice for a part of the page that goes away.
 * @param {() => Words} words
 * @returns {PageVoice}
 */
export function createVoice(words) {
  /** @type {Set<(words: Words) => void>} */
  const followers = new Set();
  /** @type {Voice["follow"]} */
  const follow = (fn) => {
    followers.add(fn);
    fn(words());
    return () => followers.delete(fn);
  };
  const change = () => {
    for (const fn of [...followers]) fn(words());
  };
  /** @type {PageVoice["until"]} */
  const until = (signal) => ({
    words,
    follow(fn) {
      const end = follow(fn);
      signal.addEventListener("abort", end);
      return end;
    },
  });
  return { words, follow, change, until };
}

/**
 * What elements say, so that it can be said in another language too.
 * @type {WeakMap<Element, {key: string, values?: Values}>}
 */
const said = new WeakMap();

/**
 * What an element says in other words; "" where it is no message of `worded`.
 * @param {Element} node
 * @param {Words} words
 */
export function saidIn(node, words) {
  const { key = "", values } = said.get(node) ?? {};
  return words.has(key) ? words.message(key, values) : "";
}

/**
 * An element whose text is a message.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Voice} voice
 * @param {Tag} tag
 * @param {Attributes} attributes
 * @param {string} key
 * @param {Values} [values]
 */
export function worded(voice, tag, attributes, key, values) {
  const made = element(tag, attributes);
  said.set(made, { key, values });
  voice.follow((words) => (made.textContent = words.message(key, values)));
  return made;
}

/**
 * Keeps an element's name for assistive technology equal to a message.
 * @template {Element} Named
 * @param {Voice} voice
 * @param {Named} target
 * @param {string} key
 */
export function nameBy(voice, target, key) {
  voice.follow((words) => target.setAttribute("aria-label", words.message(key)));
  return target;
}
