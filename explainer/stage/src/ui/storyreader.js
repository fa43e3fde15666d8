// Reads a story aloud: the picture waits for the voice, and both go on together to the end.

/** @import { End, Reader, Saying, Sayings, Stage, State } from "./types.d.ts" */

import { nextSentence, sayingKey, sayingOf } from "../core/index.js";
import { createSpeaker } from "./devicevoice.js";
import { pronounced } from "./pronounced.js";

/** @typedef {ReturnType<typeof createReading>} Reading */
/** @typedef {{all: (is: boolean) => void, reach: (letter: number) => void}} Lit  what is being said */

/**
 * A pause, the end of the story and leaving end the reading; a scrub silences it until it is let
 * go. `lit` is told whether the sentence is being said, and which letter of it the voice has come to.
 * @param {{stage: Stage, signal: AbortSignal}} ctx
 * @param {Sayings} sayings
 * @param {Lit} lit
 * @returns {Reader}
 */
export function storyReader({ stage, signal }, sayings, lit) {
  /** @type {Set<() => void>} */
  const followers = new Set();
  /** @type {End[]} */
  let ends = [];
  const tell = () => {
    for (const follower of followers) follower();
  };
  const stop = () => {
    if (!ends.length) return;
    for (const end of ends.splice(0)) end();
    reading.hush();
    tell();
  };
  const reading = createReading(stage, lit, stop);
  const start = () => {
    stop();
    begin(stage);
    sayings.begun();
    ends = listening(stage, sayings, reading, stop);
    reading.say(sayingOf(stage.frame()));
    tell();
  };
  signal.addEventListener("abort", stop);
  window.addEventListener("pagehide", stop, { signal });
  return { start, stop, on: () => ends.length > 0, follow: (fn) => void followers.add(fn) };
}

/**
 * The voice of a story: the latest sentence takes the place of the one before.
 * @param {Stage} stage
 * @param {Lit} lit
 * @param {() => void} stop
 */
function createReading(stage, lit, stop) {
  const speaker = createSpeaker();
  /** @type {Saying|null} */
  let now = null;
  const silent = () => {
    now = null;
    lit.all(false);
  };
  const done = () => {
    silent();
    if (!stage.store.get().playing) stepOn(stage, stop);
  };
  /** @param {Saying} saying */
  const say = (saying) => {
    if (now?.key === saying.key && now.text === saying.text) return;
    now = saying;
    lit.all(true);
    const { words } = stage.frame();
    const { text, origin } = pronounced(words, saying.text);
    /** @param {number} letter */
    const at = (letter) => lit.reach(origin(letter));
    speaker.say({ text, written: saying.text, language: words.language, at, done, lost: stop });
  };
  const hush = () => {
    speaker.cancel();
    silent();
  };
  return { say, hush, speaking: speaker.speaking };
}

/**
 * @param {Stage} stage
 * @param {Sayings} sayings
 * @param {Reading} reading
 * @param {() => void} stop
 * @returns {End[]}
 */
function listening(stage, sayings, reading, stop) {
  /** @type {(state: State, changed: Set<string>) => void} */
  const watch = ({ playing, held }, changed) => {
    if (changed.has("playing") && !playing) stop();
    else if (changed.has("held") && held) reading.hush();
    else if (changed.has("held")) reading.say(sayingOf(stage.frame()));
  };
  return [
    sayings.listen((due) => reading.say(due[due.length - 1])),
    stage.transport.waitFor((time_s) => waits(stage, sayings, reading, time_s)),
    stage.store.subscribe(watch),
  ];
}

/**
 * Whether a second of play has to wait: a sentence is said to its end before another one stands
 * there, and the number that a moment ends on is said before the next moment.
 * @type {(stage: Stage, sayings: Sayings, reading: Reading, time_s: number) => boolean}
 */
function waits({ frame, frameAt }, sayings, reading, time_s) {
  const [here, there] = [frame(), frameAt({ time: time_s })];
  const leaves = there.moment !== here.moment || time_s >= here.preset.duration_s;
  if (leaves && !reading.speaking()) sayings.close();
  return reading.speaking() && (leaves || sayingKey(there) !== sayingKey(here));
}

/**
 * From where one is; a story that has ended begins anew.
 * @param {Stage} stage
 */
function begin({ transport, frame }) {
  if (frame().time >= frame().preset.duration_s) transport.restart();
  transport.play();
}

/**
 * Where nothing moves by itself the voice leads from sentence to sentence.
 * @param {Stage} stage
 * @param {() => void} stop
 */
function stepOn(stage, stop) {
  const next_s = nextSentence(stage);
  if (next_s === undefined) stop();
  else stage.transport.seek(next_s);
}
