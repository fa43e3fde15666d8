// Plays the sound file of a sentence, where the device has no voice.

/** @import { Spoken } from "./types.d.ts" */

import { hasSounds, soundOf } from "./sounds.js";

const WORDS_A_MINUTE = 130;

/**
 * One file at a time. A sentence without one, its numbers moved, is given the time to be read.
 * @returns {{say: (spoken: Spoken) => void, cancel: () => void, speaking: () => boolean}}
 */
export function createFilePlayer() {
  /** @type {(() => void)|null} */
  let quiet = null;
  const cancel = () => {
    quiet?.();
    quiet = null;
  };
  /** @type {(spoken: Spoken) => void} */
  const say = ({ text, written = text, language, done, lost }) => {
    cancel();
    if (!hasSounds(language)) return lost();
    /** @param {() => void} next */
    const over = (next) => () => {
      if (quiet !== mine) return;
      quiet = null;
      next();
    };
    const address = soundOf(language, written);
    const mine = address
      ? play(address, over(done), over(lost))
      : pause(written, () => over(done)());
    quiet = mine;
  };
  return { say, cancel, speaking: () => quiet !== null };
}

/** @type {(address: string, done: () => void, lost: () => void) => () => void} */
function play(address, done, lost) {
  const sound = new Audio(address);
  sound.onended = done;
  sound.onerror = lost;
  sound.play().catch(lost);
  return () => {
    sound.onended = null;
    sound.onerror = null;
    sound.pause();
  };
}

/** @type {(text: string, done: () => void) => () => void} */
function pause(text, done) {
  const timer = setTimeout(done, (text.split(/\s+/).length * 60_000) / WORDS_A_MINUTE);
  return () => clearTimeout(timer);
}
