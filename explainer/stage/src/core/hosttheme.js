/** The theme "auto": whatever the page around a widget wears, as it changes. */

/** @import { Model, ModelListener } from "./types.d.ts" */

const MARK = "data-jp-theme-light"; // JupyterLab and Notebook 7 say it on their body
const DARK = "(prefers-color-scheme: dark)";

/** What the page around wears; where it does not say, what the device asks for. */
export function hostTheme() {
  const said = document.body.getAttribute(MARK);
  const dark = said === null ? window.matchMedia(DARK).matches : said === "false";
  return dark ? "dark" : "light";
}

/**
 * Calls `act` whenever what the page wears may have changed.
 * @param {() => void} act
 */
function watchHost(act) {
  const asked = window.matchMedia(DARK);
  const watcher = new MutationObserver(act);
  watcher.observe(document.body, { attributes: true, attributeFilter: [MARK] });
  asked.addEventListener("change", act);
  return () => {
    watcher.disconnect();
    asked.removeEventListener("change", act);
  };
}

/**
 * The same model, in which "auto" reads as a theme and is not overwritten by the theme it stands for.
 * @param {Model} model
 * @returns {Model}
 */
export function themed(model) {
  /** @type {Map<ModelListener, () => void>} */
  const watching = new Map();
  const isAuto = () => model.get("theme") === "auto";
  return {
    ...model,
    get: (name) => (name === "theme" && isAuto() ? hostTheme() : model.get(name)),
    set: (name, value) => {
      if (name !== "theme" || !isAuto() || value !== hostTheme()) model.set(name, value);
    },
    on: (event, listener) => {
      model.on(event, listener);
      if (event !== "change:theme") return;
      watching.set(
        listener,
        watchHost(() => isAuto() && listener()),
      );
    },
    off: (event, listener) => {
      model.off(event, listener);
      watching.get(listener)?.();
      watching.delete(listener);
    },
  };
}
