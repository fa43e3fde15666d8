/** The core of the stage: state, time, frames, drawings, charts and words. It draws no controls. */

export { askedAt, atTheEnd } from "./asking.js";
export { attributes } from "./attributes.js";
export { mountScene } from "./bind.js";
export { mountChart } from "./chart.js";
export {
  meaning,
  nudge,
  sliderPosition,
  sliderValue,
  snap,
  valueAtPosition,
  valueText,
} from "./controls.js";
export { createAnnouncer } from "./describe.js";
export { browserEnvironment } from "./environment.js";
export { createPlayer } from "./frame.js";
export { bare, createFinder } from "./finding.js";
export { patient } from "./host.js";
export { themed } from "./hosttheme.js";
export { watchKernel } from "./kernel.js";
export { fitLink, placeOf, readLink, writeLink } from "./link.js";
export { createMirror } from "./mirror.js";
export { createSayings, nextSentence, sayingKey, sayingOf } from "./saying.js";
export { createStage, openStage } from "./stage.js";
export { learn } from "./speaking.js";
export { createStore } from "./store.js";
export { castCss, themeCss, tokens } from "./themes.js";
export {
  clampTime,
  modelTime,
  momentAt,
  momentStops,
  nextStop,
  playTime,
  presetOf,
  previousStop,
  stretchAt,
  strip,
} from "./timeline.js";
export { waitingPart } from "./transport.js";
export { toArray } from "./bytes.js";
export { unpack } from "./unpack.js";
export { FLOORS, LEVELS, OWN_PLACE, THEMES } from "./vocabulary.js";
export { createLibrary, createWords } from "./words.js";
