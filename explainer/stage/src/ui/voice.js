// Gives words to elements and gives them again when the language changes: nothing is rebuilt, so
// the keyboard's place and the reader's place stay where they are.

import { element } from "./element.js";

/**
 * A voice: `words()` are the words of the current language; `follow(fn)` calls fn with them now
 * and after each `change()`, and returns a function that ends this; `until(signal)` is the same
 * voice for a part of the page that goes away.
 */
export function createVoice(words) {
  const followers = new Set();
  const follow = (fn) => {
    followers.add(fn);
    fn(words());
    return () => followers.delete(fn);
  };
  const change = () => [...followers].forEach((fn) => fn(words()));
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

/** An element whose text is a message. */
export function worded(voice, tag, attributes, key, args) {
  const made = element(tag, attributes);
  voice.follow((words) => (made.textContent = words.message(key, args)));
  return made;
}

/** Keeps an attribute (a name for assistive technology) equal to a message. */
export function nameBy(voice, target, key, args, attribute = "aria-label") {
  voice.follow((words) => target.setAttribute(attribute, words.message(key, args)));
  return target;
}
