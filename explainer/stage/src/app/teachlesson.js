// A lesson of the page for teaching: the stage with the numbers of its model open, predictions below
// it, and a link to each step of each story.

/** @import { Bytes, Bundle, Linked, PageVoice, Preset, Stage, Voice } from "./types.d.ts" */
/** @import { Question } from "../ui/types.d.ts" */

import { fitLink, writeLink } from "../core/index.js";
import { askedOne } from "../ui/askedend.js";
import { element } from "../ui/element.js";
import { mountChapter, wear } from "../ui/mount.js";
import { createIds } from "../ui/naming.js";
import { presenting } from "../ui/presenting.js";
import { worded } from "../ui/voice.js";

/**
 * @typedef {Object} Lesson
 * @property {string} name
 * @property {HTMLElement} node
 * @property {(linked: Linked) => void} go  to where a link leads
 * @property {() => void} end
 */

/**
 * @param {HTMLElement} place  where it will stand
 * @param {Object} given
 * @param {PageVoice} given.voice  of the page around
 * @param {HTMLElement} given.root
 * @param {string} given.name
 * @param {(chapter: string) => Promise<Bytes>} given.open
 * @param {string} given.whole  the page of the whole explainer
 * @returns {Promise<Lesson>}
 */
export async function openLesson(place, { voice, root: page, name, open, whole }) {
  const node = element("div", { class: "kx-lesson" });
  place.append(node); // drawings are measured as they are made
  const bytes = await open(name);
  const shown = await mountChapter(node, { bytes, state: { level: "detailed" } });
  const { stage, root } = shown;
  root.classList.add("kx-notebook", "kx-brief");
  for (const fold of root.querySelectorAll("details.kx-numbers")) fold.setAttribute("open", "");
  const ending = new AbortController();
  wear(page, stage.store, { voice, signal: ending.signal });
  const below = [predictions(voice, stage.bundle, shown.voice)];
  below.push(steps(voice, stage.bundle, shown.voice, whole));
  // Before the charts, which are many.
  const area = root.querySelector(".kx-stage-area");
  area?.after(element("div", { class: "kx-teach-below" }, below));
  const ends = [presenting(root, stage), shown.end, () => ending.abort(), () => node.remove()];
  return {
    ...{ name, node },
    go: (linked) => goTo(root, stage, linked),
    end: () => {
      for (const end of ends) end();
    },
  };
}

/**
 * @param {HTMLElement} root
 * @param {Stage} stage
 * @param {Linked} linked
 */
function goTo(root, stage, linked) {
  if (linked.page !== stage.bundle.chapter || linked.preset === undefined) return;
  const { settings, time } = fitLink(stage.bundle, linked);
  stage.transport.pause();
  stage.store.set({ settings, time });
  root.scrollIntoView({ block: "nearest" });
}

/**
 * What one thinks first, and then what is known.
 * @param {PageVoice} voice
 * @param {Bundle} bundle
 * @param {Voice} said  the chapter's own
 */
function predictions(voice, bundle, said) {
  const questions = bundle.questions ?? [];
  if (!questions.length) return null;
  const ctx = { voice: said, id: createIds() };
  const title = worded(voice, "h3", { class: "kx-title", id: ctx.id("predict") }, "think-title");
  const asked = questions.map((one) => [askedOne(ctx, one), wayToSee(voice, bundle, one)]);
  const attributes = { class: "kx-section kx-teach-predict", "aria-labelledby": title.id };
  return element("section", attributes, title, asked.flat());
}

/**
 * The step before which the story asks the same.
 * @param {PageVoice} voice
 * @param {Bundle} bundle
 * @param {Question} question
 */
function wayToSee(voice, { chapter: page, presets }, { before }) {
  const [first] = presets;
  const moment = first.moments.find(({ id }) => id === before);
  if (!moment) return null;
  const href = writeLink({ page, preset: first.id, at: moment.from_s });
  return worded(voice, "a", { class: "kx-teach-see", href }, "teach-see");
}

/**
 * @param {PageVoice} voice
 * @param {Bundle} bundle
 * @param {Voice} said
 * @param {string} whole
 */
function steps(voice, bundle, said, whole) {
  const { chapter: page, presets } = bundle;
  const id = createIds()("steps");
  const title = worded(voice, "h3", { class: "kx-title", id }, "teach-steps");
  const href = `${whole}?present${writeLink({ page })}`;
  const projector = worded(voice, "a", { class: "kx-button", href }, "teach-projector");
  const lists = presets.map((preset) => stepsOf(page, preset, said));
  const attributes = { class: "kx-section kx-teach-steps", "aria-labelledby": id };
  return element("section", attributes, title, lists, projector);
}

/**
 * @param {string} page
 * @param {Preset} preset
 * @param {Voice} said
 */
function stepsOf(page, { id, moments }, said) {
  const name = worded(said, "h4", { class: "kx-legend" }, `preset-${id}`);
  const items = moments.map((moment) => {
    const href = writeLink({ page, preset: id, at: moment.from_s });
    return element("li", {}, worded(said, "a", { href }, `moment-${moment.id}`));
  });
  return element("div", {}, name, element("ol", {}, items));
}
