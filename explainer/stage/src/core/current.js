/** The current frame: worked out once for each state, again when the tables are replaced. */

import { createPlayer } from "./frame.js";
import { validState } from "./state.js";

/**
 * @param {import("./unpack.js").Bundle} bundle
 * @param {import("./store.js").Store} store
 * @param {(language?: string) => import("./words.js").Words} wordsFor
 * @returns {{frame: () => Object, frameAt: (partial?: Object) => Object, play: (bundle: Object) => void}}
 */
export function createCurrent(bundle, store, wordsFor) {
  let player = createPlayer(bundle, wordsFor);
  let last = null;
  const frame = () => {
    if (last?.state !== store.get()) last = player(store.get());
    return last;
  };
  const frameAt = (partial = {}) => player(validState(bundle, { ...store.get(), ...partial }));
  const play = (replaced) => {
    player = createPlayer(replaced, wordsFor);
    last = null;
  };
  return { frame, frameAt, play };
}
