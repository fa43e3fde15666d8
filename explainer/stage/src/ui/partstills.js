// Small stills of the scene over the names of a story's parts, in chapters whose record asks for them.

/** @import { Bundle, ChapterContext, GivenState, Moment, Preset, View } from "./types.d.ts" */

import { strip } from "../core/index.js";
import { element } from "./element.js";
import { drawingOf, pictureOf, saidBy } from "./signs.js";

/**
 * Each part as the film strip shows it, or the small picture that the drawing has for it:
 * `data-still="moment; x y width height"`. A still is drawn once there is room for it and a moment of
 * rest; the sentence says what it shows.
 * @param {ChapterContext} ctx
 */
export function partStills({ stage, signal }) {
  /** @type {View[]} */
  let views = [];
  const drawn = ownStills(stage.bundle);
  const clear = () => {
    for (const view of views.splice(0)) view.destroy();
  };
  signal.addEventListener("abort", clear);
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    whenAtRest(signal, draw);
  });
  signal.addEventListener("abort", () => seen.disconnect());
  /** @type {(() => View)[]} */
  let waiting = [];
  const draw = () => {
    views = waiting.splice(0).map((one) => one());
  };
  /** @type {(preset: Preset, parts: {button: HTMLElement}[]) => void} */
  const build = (preset, parts) => {
    if (!stage.bundle.stills) return;
    clear();
    seen.disconnect();
    waiting = [];
    for (const [at, { button }] of parts.entries()) {
      const moment = preset.moments[at];
      const own = drawn.get(moment.id);
      const scene = element("div", { class: "kx-part-still-scene" });
      const shown = own ?? scene;
      const frame = element("span", { class: "kx-part-still", "aria-hidden": "true" }, shown);
      button.prepend(frame);
      if (own) continue;
      waiting.push(() => stage.sceneAt(scene, stillOf(stage.bundle, preset, moment)));
      seen.observe(frame);
    }
  };
  return { build };
}

/**
 * The small pictures that a drawing has for its moments.
 * @param {Bundle} bundle
 */
function ownStills(bundle) {
  const shapes = bundle.stills ? drawingOf(bundle).querySelectorAll("[data-still]") : [];
  return new Map(
    [...shapes].map((shape) => {
      const [moment, field] = saidBy(shape, "data-still");
      return [moment, pictureOf(shape, field)];
    }),
  );
}

/**
 * Where the film strip shows a part, else its middle.
 * @type {(bundle: Bundle, preset: Preset, moment: Moment) => GivenState}
 */
function stillOf(bundle, preset, moment) {
  const shown = strip(bundle, preset.id).find((entry) => entry.moment === moment);
  const time = shown?.time_s ?? (moment.from_s + moment.to_s) / 2;
  return { settings: { preset: preset.id }, time, parameters: {} };
}

/**
 * Later, so that the first picture never waits for it.
 * @param {AbortSignal} signal
 * @param {() => void} act
 */
function whenAtRest(signal, act) {
  const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 200));
  idle(() => signal.aborted || act());
}
