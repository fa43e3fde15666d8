// What people ask: the questions of all chapters on one page, each with a way to where it belongs.

/** @import { AppContext, Asked, CardDialog, Question, Screen } from "./types.d.ts" */

import { learn, unpack } from "../core/index.js";
import { element } from "../ui/element.js";
import { decorate } from "../ui/evidence.js";
import { fill } from "../ui/nodes.js";
import { followPaper } from "../ui/paper.js";
import { sourceDialog } from "../ui/sources.js";
import { takeable } from "../ui/take.js";
import { worded } from "../ui/voice.js";
import { findField } from "./find.js";
import { PAGE_OF_QUESTIONS, questionKey, toSheet, wayTo } from "./ways.js";

/** @typedef {{sources: CardDialog, said: (id: string) => Question|undefined}} Answers */

/**
 * A link may name one of them, as in #questions/treatment_day.ask-alcohol; it stands open then.
 * @param {AppContext} ctx
 * @returns {Promise<Screen>}
 */
export async function questionsScreen(ctx) {
  const title = worded(ctx.voice, "h1", { tabindex: "-1" }, "questions-title");
  const lead = worded(ctx.voice, "p", { class: "kx-lead" }, "questions-lead");
  const how = worded(ctx.voice, "span", {}, "questions-sheet");
  const onSheet = element("p", { class: "kx-to-sheet" }, how, toSheet(ctx));
  const first = ctx.preferences.get().language;
  const asked = await askedIn(ctx, first);
  const answers = {
    sources: sourceDialog(ctx, asked.sources),
    /** @param {string} id */
    said: (id) => (asked.questions[ctx.voice.words().language] ?? []).find((one) => one.id === id),
  };
  const groups = ctx.site.chapters.map(({ name }) =>
    group(ctx, name, asked.questions[first], answers),
  );
  const node = element(
    "article",
    { class: "kx-about kx-asked" },
    title,
    lead,
    onSheet,
    findField(ctx).node,
    groups,
  );
  openWanted(ctx, node);
  openOnPaper(ctx, node);
  /** @param {string} language */
  const learnMore = async (language) => learn(asked, await askedIn(ctx, language));
  return { node, title, learn: learnMore, name: (words) => words.message("questions-title") };
}

/**
 * The questions of all chapters in a language.
 * @param {AppContext} ctx
 * @param {string} language
 * @returns {Promise<Asked>}
 */
export async function askedIn(ctx, language) {
  const { asked } = await ctx.content(`site.${language}`);
  return /** @type {Promise<any>} */ (unpack(asked)); // any: not a chapter
}

/**
 * The questions of a chapter under its own; nothing where it has none.
 * @param {AppContext} ctx
 * @param {string} chapter
 * @param {Question[]} questions
 * @param {Answers} answers
 */
function group(ctx, chapter, questions, answers) {
  const own = questions.filter((one) => one.chapter === chapter);
  if (!own.length) return null;
  const title = worded(ctx.voice, "h2", { class: "kx-title" }, questionKey(chapter));
  const folds = own.map(({ id }) => answered(ctx, id, chapter, answers));
  return element("section", { class: "kx-section kx-about-part" }, title, folds);
}

/**
 * @param {AppContext} ctx
 * @param {string} id
 * @param {string} chapter
 * @param {Answers} answers
 */
function answered(ctx, id, chapter, { said, sources }) {
  const prose = element("div", { class: "kx-prose" });
  const summary = element("summary", { class: "kx-summary" });
  ctx.voice.follow(() => {
    const now = said(id);
    if (!now) return;
    summary.textContent = now.question;
    fill(prose, now.nodes);
    decorate({ voice: ctx.voice, sources }, prose);
  });
  const more = element("p", { class: "kx-asked-more" }, toChapter(ctx, chapter));
  const attributes = { class: "kx-fold", "data-question": id };
  const node = element("details", attributes, summary, prose, more);
  takeable(ctx, node, id);
  return node;
}

/**
 * @param {AppContext} ctx
 * @param {string} chapter
 */
function toChapter(ctx, chapter) {
  const link = wayTo(ctx, chapter);
  ctx.voice.follow((words) => {
    const question = words.message(questionKey(chapter));
    link.textContent = words.message("questions-chapter", { chapter: question });
  });
  return link;
}

/**
 * @param {AppContext} ctx
 * @param {HTMLElement} node
 */
function openWanted(ctx, node) {
  const { page, preset } = ctx.linked();
  if (page !== PAGE_OF_QUESTIONS) return;
  const fold = foldsOf(node).find((one) => one.dataset.question === preset);
  if (!fold) return;
  fold.open = true;
  requestAnimationFrame(() => fold.scrollIntoView({ block: "center" }));
}

/**
 * On paper every answer is printed; afterwards the folds are as they were.
 * @param {AppContext} ctx
 * @param {HTMLElement} node
 */
function openOnPaper({ signal }, node) {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  followPaper(signal, (printed) => {
    if (printed) opened = foldsOf(node).filter((fold) => !fold.open);
    for (const fold of opened) fold.open = printed;
  });
}

/**
 * @param {HTMLElement} node
 * @returns {HTMLDetailsElement[]}
 */
const foldsOf = (node) => [...node.querySelectorAll("details")];
