/** What somebody at a stage may choose; every way leads through the same checks. */

import { snap } from "./controls.js";
import { presetOf } from "./timeline.js";
import { validState } from "./state.js";

/**
 * @param {Object} bundle
 * @param {import("./store.js").Store} store
 * @returns {Object} choosePreset, setControl, releaseControl, reset, accept
 */
export function createChoices(bundle, store) {
  const { settings, time, speed } = store.get();

  /** Take any part of a state, as far as it is valid. */
  const accept = (patch) => store.set(validState(bundle, { ...store.get(), ...patch }));

  /** Choosing a preset drops what was moved and begins at its beginning. */
  const choosePreset = (id) => accept({ settings: { preset: presetOf(bundle, id).id }, time: 0 });

  /** Moving a control overrides the moment; it never stops play. */
  const setControl = (id, value) =>
    accept({ settings: { ...store.get().settings, [id]: snap(controlOf(bundle, id), value) } });

  /** Letting a control go gives it back to the moment. */
  const releaseControl = (id) => {
    const { [id]: _, ...rest } = store.get().settings;
    accept({ settings: rest });
  };

  /** Back to the start; language, level, theme and the like stay as they are. */
  const reset = () => accept({ settings, time, speed, playing: false });

  return { accept, choosePreset, setControl, releaseControl, reset };
}

function controlOf({ chapter, controls }, id) {
  const control = controls.find((candidate) => candidate.id === id);
  if (!control) throw new Error(`The chapter ${chapter} has no control “${id}”.`);
  return control;
}
