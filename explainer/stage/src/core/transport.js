/** Play, pause, seek and step; time passes only while somebody asked for it. */

/** @import { Bundle, End, Environment, State, Store, Transport } from "./types.d.ts" */

import { standing } from "./frame.js";
import { clampTime, nextStop, presetOf, previousStop } from "./timeline.js";

const CLOSE_S = 1e-3; // a story that waits stands so much before the end of its part
const LONGEST_FRAME_MS = 100; // a page that was stuck goes on where it was, it does not jump

/**
 * @param {Object} parts
 * @param {Store<State>} parts.store
 * @param {Bundle} parts.bundle
 * @param {() => number[]} parts.stops  where stepping halts, seconds
 * @param {Environment} parts.environment
 * @returns {Transport}
 */
export function createTransport({ store, bundle, stops, environment }) {
  const { reducedMotion } = environment;
  /** @type {Waiting} */
  const waiting = new Set();
  const preset = () => presetOf(bundle, store.get().settings.preset);
  /** @param {number} time_s */
  const seek = (time_s) => store.set({ time: clampTime(preset(), time_s) });
  const pause = () => store.set({ playing: false });
  /** @param {number} time_s */
  const step = (time_s) => store.set({ playing: false, time: time_s });
  const play = () => {
    if (reducedMotion()) return;
    const { time } = store.get();
    const atEnd = time >= preset().duration_s;
    const part = waitingPart(bundle, store.get());
    store.set({ playing: true, time: atEnd ? 0 : (part?.to_s ?? time) });
  };
  return {
    play,
    pause,
    toggle: () => (store.get().playing ? pause() : play()),
    seek,
    stepOn: () => step(nextStop(stops(), store.get().time)),
    stepBack: () => step(previousStop(stops(), store.get().time)),
    restart: () => seek(0),
    setSpeed: (speed) => store.set({ speed }),
    moving: () => store.get().playing,
    reducedMotion,
    waitFor: (waits) => {
      waiting.add(waits);
      return () => waiting.delete(waits);
    },
    advance: createClock(store, bundle, waiting),
    destroy: guarding(store, environment),
  };
}

/** @typedef {Set<(time_s: number) => boolean>} Waiting  who reads along */

/**
 * Lets real time pass; true while it should go on. Who is waited for stops time, not the story.
 * @param {Store<State>} store
 * @param {Bundle} bundle
 * @param {Waiting} waiting
 * @returns {Transport["advance"]}
 */
function createClock(store, bundle, waiting) {
  /** @type {number|null} */
  let last_ms = null;
  return (timestamp_ms) => {
    const { playing, speed, time } = store.get();
    const passed_ms = Math.min(timestamp_ms - (last_ms ?? timestamp_ms), LONGEST_FRAME_MS);
    last_ms = playing ? timestamp_ms : null;
    if (!playing) return false;
    const next_s = time + (Math.max(passed_ms, 0) / 1000) * speed;
    const state = store.get();
    const through = state.through || waiting.size > 0;
    const [place_s, goesOn] = arrived(bundle, { ...state, through }, next_s);
    if ([...waiting].some((waits) => waits(place_s))) return true;
    store.set({ time: place_s, playing: goesOn });
    return goesOn;
  };
}

/**
 * Whoever asks for play, a linked widget too: not while hidden, not under reduced motion.
 * @param {Store<State>} store
 * @param {Environment} environment
 * @returns {End}
 */
function guarding(store, { reducedMotion, hidden, onVisibility, onReducedMotion }) {
  const guard = () => {
    if (store.get().playing && (reducedMotion() || hidden())) store.set({ playing: false });
  };
  const offs = [
    store.subscribe((_, changed) => changed.has("playing") && guard()),
    onVisibility(guard),
    onReducedMotion(guard),
  ];
  return () => {
    for (const off of offs) off();
  };
}

/**
 * Where time comes to, and whether it goes on: a story waits at the end of each part until it is
 * asked to go on, and a part in which somebody experiments begins anew.
 * @param {Bundle} bundle
 * @param {State} state
 * @param {number} next_s
 * @returns {[time_s: number, goesOn: boolean]}
 */
function arrived(bundle, state, next_s) {
  const { preset, moment, facts } = standing(bundle, state);
  if (next_s < moment.to_s) return [next_s, true];
  if (facts.your_experiment) return [moment.from_s, true];
  if (moment === preset.moments.at(-1)) return [preset.duration_s, false];
  return state.through ? [next_s, true] : [moment.to_s - CLOSE_S, false];
}

/**
 * The part at whose end a story waits; none while it plays, or stands anywhere else.
 * @param {Bundle} bundle
 * @param {State} state
 */
export function waitingPart(bundle, state) {
  const { preset, moment, time } = standing(bundle, state);
  const waits = !state.playing && time >= moment.to_s - 2 * CLOSE_S && time < moment.to_s;
  return waits && moment !== preset.moments.at(-1) ? moment : null;
}
