/** Play, pause, seek and step; time passes only while somebody asked for it. */

/** @import { Bundle, End, Environment, Preset, State, Store, Transport } from "./types.d.ts" */

import { clampTime, nextStop, presetOf, previousStop } from "./timeline.js";

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
  const preset = () => presetOf(bundle, store.get().settings.preset);
  /** @param {number} time_s */
  const seek = (time_s) => store.set({ time: clampTime(preset(), time_s) });
  const pause = () => store.set({ playing: false });
  /** @param {number} time_s */
  const step = (time_s) => store.set({ playing: false, time: time_s });
  const play = () => {
    if (reducedMotion()) return;
    const atEnd = store.get().time >= preset().duration_s;
    store.set({ playing: true, ...(atEnd && { time: 0 }) });
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
    advance: createClock(store, preset),
    destroy: guarding(store, environment),
  };
}

/**
 * Lets real time pass; true while it should go on.
 * @param {Store<State>} store
 * @param {() => Preset} preset  the one that plays
 * @returns {Transport["advance"]}
 */
function createClock(store, preset) {
  /** @type {number|null} */
  let last_ms = null;
  return (timestamp_ms) => {
    const { playing, speed, time } = store.get();
    const passed_ms = Math.min(timestamp_ms - (last_ms ?? timestamp_ms), LONGEST_FRAME_MS);
    last_ms = playing ? timestamp_ms : null;
    if (!playing) return false;
    const next_s = time + (Math.max(passed_ms, 0) / 1000) * speed;
    const ended = next_s >= preset().duration_s;
    store.set({ time: clampTime(preset(), next_s), playing: !ended });
    return !ended;
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
