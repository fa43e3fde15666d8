/** What is on the screen: a function of the state and of nothing else. */

/**
 * @import {
 *   Bundle,
 *   Dict,
 *   Frame,
 *   Moment,
 *   Setting,
 *   Settings,
 *   Standing,
 *   State,
 *   Values,
 *   Words,
 * } from "./types.d.ts"
 */
/** @import { Evaluate } from "./expressions.js" */

import { compile } from "./expressions.js";
import { staging } from "./staging.js";
import { clampTime, modelTime, momentIndex, presetOf } from "./timeline.js";
import { completer } from "./values.js";

/**
 * The settings that hold: a control's default, then the moment's, then the viewer's.
 * @param {Bundle} bundle
 * @param {Settings} settings
 * @param {Moment} moment
 * @returns {{effective: Dict<Setting>, experiment: boolean}}
 */
function effectiveSettings({ controls }, settings, moment) {
  const { preset: _, ...moved } = settings;
  const defaults = Object.fromEntries(controls.map(({ id, default: value }) => [id, value]));
  const story = { ...defaults, ...moment.settings };
  const experiment = Object.keys(moved).some((id) => moved[id] !== story[id]);
  return { effective: { ...story, ...moved }, experiment };
}

/**
 * What stands still while time runs within a moment.
 * @param {Bundle} bundle
 * @param {State} state
 * @param {number} [number]  index of the moment; the one that plays when left out
 * @returns {Standing}
 */
export function standing(bundle, state, number) {
  const preset = presetOf(bundle, state.settings.preset);
  const time = clampTime(preset, state.time);
  const index = number ?? momentIndex(preset, time);
  const moment = preset.moments[index];
  const { effective, experiment } = effectiveSettings(bundle, state.settings, moment);
  const facts = {
    moment: index + 1,
    moment_id: moment.id,
    preset: preset.id,
    your_experiment: experiment || Object.keys(state.parameters ?? {}).length > 0,
    detailed: state.level === "detailed",
    calm: Boolean(state.calm),
    evidence_floor: state.evidence_floor ?? "idea",
  };
  return { preset, moment, time, effective, facts };
}

/**
 * Make a player of an unpacked bundle.
 * @param {Bundle} bundle
 * @param {(language?: string) => Words} wordsFor
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
    Object.assign(values, stagingOf(still, state));
    const messages = said(groups, values);
    const words = wordsFor(state.language);
    const sentence = messages.map((key) => words.message(key, values)).join(" ");
    return { state, bundle, ...still, t, values, messages, words, sentence };
  };
}

/**
 * Which shot and light, and how far they have come; what somebody points at is lit alone.
 * @param {Standing} standing
 * @param {Pick<State, "cut"|"pointed">} state
 * @returns {Values}
 */
function stagingOf({ preset, moment, time, facts }, { cut, pointed }) {
  const index = preset.moments.indexOf(moment);
  const experiment = Boolean(facts.your_experiment);
  const staged = staging({ preset, index, time, cut, experiment });
  return pointed ? { ...staged, light: pointed, light_share: 1 } : staged;
}

/**
 * The first true message of each group.
 * @param {{when: Evaluate, message: string}[][]} groups
 * @param {Values} values
 */
const said = (groups, values) =>
  groups.flatMap((group) => group.find(({ when }) => when(values))?.message || []);
