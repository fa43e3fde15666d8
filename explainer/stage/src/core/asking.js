/** Which question a story puts where it waits, and which stand at a chapter's end. */

/** @import { Bundle, Frame, Question } from "./types.d.ts" */

import { waitingPart } from "./transport.js";

/** @type {(bundle: Pick<Bundle, "questions">) => Question[]} */
export const atTheEnd = ({ questions = [] }) => questions.filter(({ before }) => !before);

/**
 * The question to be put now, or the one that has just been played out: a story that waits before a
 * surprise asks, and where that part ends says how it came out. A story that runs through, or that
 * somebody has changed, does neither.
 * @param {Frame} frame
 * @returns {{due?: Question, over?: Question}}
 */
export function askedAt({ bundle, preset, state, values }) {
  const { questions = [] } = bundle;
  const here = questions.length && !values.your_experiment ? waitingPart(bundle, state) : null;
  if (!here || preset !== bundle.presets[0]) return {};
  const next = preset.moments[preset.moments.indexOf(here) + 1];
  /** @param {string} id */
  const before = (id) => questions.find((question) => question.before === id);
  return { due: before(next.id), over: before(here.id) };
}
