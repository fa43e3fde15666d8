/** A host's model, whatever the host leaves out: some refuse `off`, `save_changes` or `widget_manager`. */

/** @import { Model, ModelListener } from "./types.d.ts" */

/**
 * Does what can be done and leaves the rest.
 * @template T
 * @param {() => T} wish
 * @returns {T|undefined}
 */
function attempt(wish) {
  try {
    return wish();
  } catch {
    return undefined; // the host has said that it lacks this
  }
}

/**
 * The same model without refusals: who has ended is not called any more, even where the host keeps
 * calling; what cannot be saved or sent is not.
 * @param {Model} model
 * @returns {Model}
 */
export function patient(model) {
  /** @type {{event: string, listener: ModelListener, heard: ModelListener}[]} */
  let kept = [];
  /** @type {Model["on"]} */
  const on = (event, listener) => {
    const own = { event, listener, heard: listener };
    own.heard = (...told) => kept.includes(own) && listener(...told);
    kept.push(own);
    attempt(() => model.on(event, own.heard));
  };
  /** @type {Model["off"]} */
  const off = (event, listener) => {
    const gone = kept.filter((one) => one.event === event && one.listener === listener);
    kept = kept.filter((one) => !gone.includes(one));
    for (const { heard } of gone) attempt(() => model.off(event, heard));
  };
  return {
    get: (name) => attempt(() => model.get(name)),
    set: (name, value) => attempt(() => model.set(name, value)),
    on,
    off,
    send: (said) => attempt(() => model.send(said)),
    save_changes: () => attempt(() => model.save_changes()),
    widget_manager: attempt(() => model.widget_manager),
  };
}
