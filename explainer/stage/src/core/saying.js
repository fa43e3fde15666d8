/** What is to be said of a story: each sentence of each moment once, at its start; the latest wins. */

/** @import { Frame, Preset, Saying, Sayings, Stage } from "./types.d.ts" */

const NUMBERS = /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*/gu;
const STEP_S = 0.5;
const JUMP_S = 1; // a frame that comes later than this was not played up to

/**
 * What makes a sentence another one: language, story, moment and words, whatever its numbers are.
 * @param {Pick<Frame, "words"|"preset"|"moment"|"sentence">} frame
 */
export const sayingKey = ({ words, preset, moment, sentence }) =>
  [words.language, preset.id, moment.id, sentence.replace(NUMBERS, "#")].join("/");

/** @type {(frame: Frame) => Saying} */
export const sayingOf = (frame) => ({ key: sayingKey(frame), text: frame.sentence });

/**
 * The second of play at which the next sentence stands, to half a second where it begins with no
 * moment or beat; none after the last.
 * @param {Pick<Stage, "frame"|"frameAt">} stage
 */
export function nextSentence({ frame, frameAt }) {
  const here = frame();
  const key = sayingKey(here);
  return placesIn(here.preset).find(
    (time) => time > here.time && sayingKey(frameAt({ time })) !== key,
  );
}

/** @param {Preset} preset */
function placesIn({ moments, duration_s }) {
  const begun = moments.flatMap((moment) => (moment.beats ?? [moment]).map((beat) => beat.from_s));
  const between = Array.from({ length: Math.ceil(duration_s / STEP_S) }, (_, at) => at * STEP_S);
  return [...begun, ...between].sort((one, other) => one - other);
}

/**
 * The one queue of things to say. `follow(frame)` takes each frame in turn; `listen(tell)` is told
 * what has to be said now. While a story plays, numbers that run are not said one by one: their last
 * state is, where the moment ends or the story stops. At rest each change is said. Nothing is said
 * while the time is dragged. What a page opens with stands on it and is no news: it is said again
 * when it begins to play, unless `begun()` tells that somebody says it.
 * @returns {Sayings}
 */
export function createSayings() {
  /** @type {Set<(sayings: Saying[]) => void>} */
  const listeners = new Set();
  /** @type {Set<string>} */
  const told = new Set(); // keys, since somebody last went elsewhere
  /** @type {Frame|null} */
  let last = null;
  /** @type {Saying} */
  let said = { key: "", text: "" };
  let unheard = false; // what the page opened with, before it plays
  /** @type {Saying[]} */
  const beside = []; // to be said after what stands under the picture
  /** @type {(frame: Frame) => Saying[]} */
  const take = (frame) => {
    said = sayingOf(frame);
    told.add(said.key);
    unheard = last === null;
    return [said];
  };
  const closing = () => (last && endsUnsaid(last, said) ? take(last) : []);
  const tell = tellerOf(listeners);
  /** @param {Frame} frame */
  const follow = (frame) => {
    if (wentElsewhere(last, frame)) told.clear();
    const ended = playedOn(last, frame) ? closing() : [];
    const news = isDue(frame, said, told) || (unheard && frame.state.playing);
    const due = news ? take(frame) : [];
    last = frame;
    tell([...ended, ...due, ...beside.splice(0)]);
  };
  return {
    follow,
    listen: listenerTo(listeners),
    add: (saying) => void beside.push(saying),
    begun: () => {
      unheard = false;
    },
    close: () => tell(closing()),
  };
}

/** @type {(listeners: Set<(sayings: Saying[]) => void>) => (due: Saying[]) => void} */
const tellerOf = (listeners) => (due) => {
  if (due.length) for (const listener of [...listeners]) listener(due);
};

/**
 * @param {Set<(sayings: Saying[]) => void>} listeners
 * @returns {Sayings["listen"]}
 */
const listenerTo = (listeners) => (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** @type {(frame: Frame, said: Saying, told: Set<string>) => boolean} */
function isDue({ state, ...frame }, said, told) {
  if (state.held) return false;
  const key = sayingKey(frame);
  const differs = key !== said.key || frame.sentence !== said.text;
  return differs && !(state.playing && told.has(key));
}

/**
 * The numbers of a sentence that was said have run on.
 * @type {(frame: Frame, said: Saying) => boolean}
 */
const endsUnsaid = (frame, said) =>
  frame.sentence !== said.text && sayingKey(frame) === said.key && frame.state.playing;

/**
 * A part in which somebody experiments plays again and again, and is said once.
 * @type {(last: Frame|null, frame: Frame) => boolean}
 */
function wentElsewhere(last, { state, time, preset, values }) {
  if (!last) return false;
  const back = time < last.time && !values.your_experiment;
  const [before, now] = [last.state.settings, state.settings];
  const other = before !== now && JSON.stringify(before) !== JSON.stringify(now);
  return back || last.state.held || last.preset !== preset || other;
}

/** @type {(last: Frame|null, frame: Frame) => boolean} */
const playedOn = (last, { moment, preset, time, state }) =>
  last !== null &&
  last.preset === preset &&
  last.moment !== moment &&
  !state.held &&
  time > last.time &&
  time < last.time + JUMP_S;
