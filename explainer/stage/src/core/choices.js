/** What somebody at a stage may choose; every way leads through the same checks. */

/** @import { Bundle, Choices, State, Store } from "./types.d.ts" */

import { presetOf } from "./timeline.js";
import { validState } from "./state.js";

/**
 * @param {Bundle} bundle
 * @param {Store<State>} store
 * @returns {Choices}
 */
export function createChoices(bundle, store) {
  const { settings, time, speed } = store.get();

  /**
   * Take any part of a state, as far as it is valid.
   * @type {Choices["accept"]}
   */
  const accept = (patch) => store.set(validState(bundle, { ...store.get(), ...patch }));

  /**
   * Choosing a preset drops what was moved and begins at its beginning.
   * @type {Choices["choosePreset"]}
   */
  const choosePreset = (id) => accept({ settings: { preset: presetOf(bundle, id).id }, time: 0 });

  /**
   * Moving a control overrides the moment, and begins what a chapter stirs at rest.
   * @type {Choices["setControl"]}
   */
  const setControl = (id, value) => {
    mustHave(bundle, id);
    const { settings: moved, playing } = store.get();
    accept({ settings: { ...(playing ? {} : bundle.stir), ...moved, [id]: value } });
    if (bundle.stir) store.set({ playing: true });
  };

  /**
   * Letting a control go gives it back to the moment.
   * @type {Choices["releaseControl"]}
   */
  const releaseControl = (id) => {
    const { [id]: _, ...rest } = store.get().settings;
    accept({ settings: rest });
  };

  // Back to the start; language, level, theme and the like stay as they are.
  const reset = () => accept({ settings, time, speed, playing: false, parameters: {} });
  const setParameter = parameterSetter(store, accept);
  return { accept, choosePreset, setControl, releaseControl, setParameter, reset };
}

/**
 * A number of the model stays changed until it is put back, whatever story plays.
 * @param {Store<State>} store
 * @param {Choices["accept"]} accept
 * @returns {Choices["setParameter"]}
 */
const parameterSetter = (store, accept) => (name, value) => {
  const { [name]: _, ...rest } = store.get().parameters;
  accept({ parameters: value === null ? rest : { ...rest, [name]: value } });
};

/**
 * @param {Bundle} bundle
 * @param {string} id
 */
function mustHave({ chapter, controls }, id) {
  if (controls.some((control) => control.id === id)) return;
  throw new Error(`The chapter ${chapter} has no control “${id}”.`);
}
