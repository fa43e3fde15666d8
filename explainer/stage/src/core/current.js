/** The current frame: worked out once for each state, simulated where numbers were changed. */

/** @import { Bundle, Current, Frame, State, Store, Words } from "./types.d.ts" */

import { createPlayer } from "./frame.js";
import { sameNumbers, withParameters } from "./live.js";
import { validState } from "./state.js";

/**
 * @param {Bundle} bundle
 * @param {Store<State>} store
 * @param {(language?: string) => Words} wordsFor
 * @returns {Current}
 */
export function createCurrent(bundle, store, wordsFor) {
  const published = createPlayer(bundle, wordsFor);
  let live = { parameters: {}, player: published };
  /** @type {(state: State) => Frame} */
  const player = (state) => {
    const { parameters } = state;
    if (!Object.keys(parameters).length) return published(state);
    if (live.parameters !== parameters && !sameNumbers(live.parameters, parameters)) {
      live = { parameters, player: createPlayer(withParameters(bundle, parameters), wordsFor) };
    }
    return live.player(state);
  };
  /** @type {Frame|null} */
  let last = null;
  const frame = () => {
    const state = store.get();
    if (last?.state === state) return last;
    last = player(state);
    return last;
  };
  /** @type {Current["frameAt"]} */
  const frameAt = (partial) => player(validState(bundle, { ...store.get(), ...partial }));
  return { frame, frameAt };
}
