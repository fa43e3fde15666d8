/** What is on the screen: a function of the state and of nothing else. */

import { compile } from "./expressions.js";
import { clampTime, modelTime, momentIndex, presetOf } from "./timeline.js";
import { completer } from "./values.js";

/**
 * @typedef {Object} State
 * @property {Object} settings  {preset, <control>: what the viewer chose instead}
 * @property {number} time  seconds of play within the preset
 * @property {string} [language]
 * @property {"plain"|"detailed"} [level]
 * @property {boolean} [calm]
 * @property {"idea"|"animals"|"people"} [evidence_floor]
 */

/**
 * @typedef {Object} Frame
 * @property {State} state
 * @property {import("./unpack.js").Bundle} bundle  the tables it was worked out from
 * @property {Object} preset
 * @property {Object} moment
 * @property {number} time  seconds of play, within the preset
 * @property {number} t  the model's time
 * @property {Object} effective  the settings that hold: defaults, the moment's, the viewer's
 * @property {Object} facts  what else stands still while time runs
 * @property {Object} values  everything an expression or a message may ask for
 * @property {string[]} messages  keys of what is said
 * @property {import("./words.js").Words} words
 * @property {string} sentence
 */

/** The settings that hold: a control's default, then the moment's, then the viewer's. */
function effectiveSettings({ controls }, settings, moment) {
  const { preset: _, ...moved } = settings;
  const defaults = Object.fromEntries(controls.map(({ id, default: value }) => [id, value]));
  return { ...defaults, ...moment.settings, ...moved };
}

/**
 * What stands still while time runs within a moment.
 * @param {Object} bundle
 * @param {State} state
 * @param {number} [number]  index of the moment; the one that plays when left out
 * @returns {{preset: Object, moment: Object, time: number, effective: Object, facts: Object}}
 */
export function standing(bundle, state, number) {
  const preset = presetOf(bundle, state.settings.preset);
  const time = clampTime(preset, state.time);
  const index = number ?? momentIndex(preset, time);
  const moment = preset.moments[index];
  const facts = {
    moment: index + 1,
    moment_id: moment.id,
    preset: preset.id,
    detailed: state.level === "detailed",
    calm: Boolean(state.calm),
    evidence_floor: state.evidence_floor ?? "idea",
  };
  return {
    preset,
    moment,
    time,
    effective: effectiveSettings(bundle, state.settings, moment),
    facts,
  };
}

/**
 * Make a player of an unpacked bundle.
 * @param {import("./unpack.js").Bundle} bundle
 * @param {(language?: string) => import("./words.js").Words} wordsFor
 * @returns {(state: State) => Frame}
 */
export function createPlayer(bundle, wordsFor) {
  const complete = completer(bundle);
  const groups = bundle.sentences.map((group) =>
    group.map(({ when, message }) => ({ when: compile(when), message })),
  );
  return (state) => {
    const still = standing(bundle, state);
    const t = modelTime(still.moment, still.time);
    const values = complete(still.effective, still.facts)(t, still.time);
    const messages = said(groups, values);
    const words = wordsFor(state.language);
    const sentence = messages.map((key) => words.message(key, values)).join(" ");
    return { state, bundle, ...still, t, values, messages, words, sentence };
  };
}

/** The first true message of each group. */
const said = (groups, values) =>
  groups.map((group) => group.find(({ when }) => when(values))?.message).filter(Boolean);
