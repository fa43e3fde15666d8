/** What somebody at a stage may choose; every way leads through the same checks. */

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
  const setControl = (id, value) => {
    mustHave(bundle, id);
    accept({ settings: { ...store.get().settings, [id]: value } });
  };

  /** Letting a control go gives it back to the moment. */
  const releaseControl = (id) => {
    const { [id]: _, ...rest } = store.get().settings;
    accept({ settings: rest });
  };

  /** Back to the start; language, level, theme and the like stay as they are. */
  const reset = () => accept({ settings, time, speed, playing: false });

  return { accept, choosePreset, setControl, releaseControl, reset };
}

function mustHave({ chapter, controls }, id) {
  if (controls.some((control) => control.id === id)) return;
  throw new Error(`The chapter ${chapter} has no control “${id}”.`);
}
