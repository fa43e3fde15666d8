/** The current frame: worked out once for each state, again when the tables are replaced. */

/** @import { Bundle, Current, Frame, State, Store, Words } from "./types.d.ts" */

import { createPlayer } from "./frame.js";
import { validState } from "./state.js";

/**
 * @param {Bundle} bundle
 * @param {Store<State>} store
 * @param {(language?: string) => Words} wordsFor
 * @returns {Current & {play: (bundle: Bundle) => void}}
 */
export function createCurrent(bundle, store, wordsFor) {
  let player = createPlayer(bundle, wordsFor);
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
  /** @param {Bundle} replaced */
  const play = (replaced) => {
    player = createPlayer(replaced, wordsFor);
    last = null;
  };
  return { frame, frameAt, play };
}
