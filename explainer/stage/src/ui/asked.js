// What do you think? A story that waits before a surprise asks once, over the lower part of the
// picture; an answer, *just show me* or play go on, and it says how it came out. Nothing is kept.

/** @import { ChapterContext, Frame, Part, Question, Saying } from "./types.d.ts" */

import { askedAt } from "../core/index.js";
import { answerPictures } from "./answerpictures.js";
import { element } from "./element.js";
import { icon } from "./icons.js";
import { nameBy } from "./voice.js";

/**
 * The card.
 * @param {ChapterContext} ctx
 * @param {(saying: Saying) => void} say
 * @returns {Part}
 */
export function askedCard(ctx, say) {
  const node = element("section", { class: "kx-ask", hidden: true });
  nameBy(ctx.voice, node, "think-title");
  const goOn = () => ctx.stage.transport.play();
  node.addEventListener("keydown", (event) => {
    if (event.key === "Escape") goOn();
  });
  let shown = "";
  let put = ""; // the question whose outcome is still to be said
  ctx.voice.follow(() => (shown = ""));
  /** @param {Frame} frame */
  const paint = (frame) => {
    const { due, over } = askedAt(frame);
    const came = over && over.id === put ? over : undefined;
    const key = came ? `came ${came.id}` : due ? `asks ${due.id}` : "";
    if (key === shown) return;
    const focused = node.contains(document.activeElement);
    shown = key;
    node.hidden = key === "";
    if (due && !came) put = due.id;
    raise(node, came ?? due);
    if (key) node.replaceChildren(...(came ? cameOut(ctx, came) : asking(ctx, due, goOn)));
    if (key) say({ key: `think ${key}`, text: aloud(ctx, came, due) });
    if (focused && !key) leave(node);
  };
  return { node, paint };
}

/**
 * What is asked about stays whole and in sight above the card: raised, and smaller if need be.
 * @param {HTMLElement} node
 * @param {Question | undefined} question
 */
function raise(node, question) {
  const style = node.parentElement?.style;
  style?.setProperty("--kx-raised", String(question?.raised_percent ?? 0));
  style?.setProperty("--kx-shown-percent", String(question?.shown_percent ?? 100));
}

/**
 * Focus does not fall back to the top of the page: play is what was pressed in other words.
 * @param {HTMLElement} node
 */
const leave = (node) => {
  const play = node.parentElement?.querySelector("[data-part=play]");
  if (play instanceof HTMLElement) play.focus();
};

/** @type {(ctx: ChapterContext, question: Question | undefined, goOn: () => void) => Node[]} */
function asking(ctx, question, goOn) {
  if (!question) return [];
  const title = element(
    "div",
    {},
    leadAndQuestion(ctx.voice.words().message(`think-${question.id}`)),
  );
  const shown = [said(ctx, "span", "think-show"), icon("on")];
  const show = element(
    "button",
    { ...BUTTON, class: "kx-button kx-ask-show", onclick: goOn },
    shown,
  );
  const picture = answerPictures(ctx.stage.bundle);
  const answers = question.answers.map((answer) => {
    const attributes = { ...BUTTON, class: "kx-ask-answer", onclick: goOn };
    const text = said(ctx, "span", `think-${question.id}-${answer}`);
    return element("button", attributes, picture(`${question.id}-${answer}`), text);
  });
  const head = element("div", { class: "kx-ask-head" }, title, show);
  return [head, element("div", { class: "kx-ask-answers" }, answers)];
}

/**
 * What has happened stands small above what is asked, its last sentence.
 * @param {string} text
 */
function leadAndQuestion(text) {
  const [, lead, question] = /^(?:(.*[.!])\s+)?(.*)$/s.exec(text) ?? ["", "", text];
  const asks = element("p", { class: "kx-ask-question" }, question);
  return lead ? [element("p", { class: "kx-ask-lead" }, lead), asks] : [asks];
}

const BUTTON = { type: "button" };

/** @type {(ctx: ChapterContext, question: Question) => Node[]} */
const cameOut = (ctx, { id }) => [
  said(ctx, "p", "think-came", "kx-ask-lead"),
  said(ctx, "p", `think-${id}-came`, "kx-ask-question"),
];

/** @type {(ctx: ChapterContext, came: Question | undefined, due: Question | undefined) => string} */
function aloud({ voice }, came, due) {
  const words = voice.words();
  if (came) return words.message(`think-${came.id}-came`);
  if (!due) return "";
  const answers = due.answers.map((answer) => words.message(`think-${due.id}-${answer}`));
  return words.message("think-aloud", {
    question: words.message(`think-${due.id}`),
    answers: answers.join("; "),
  });
}

/**
 * An element with a message in it; the card is made anew when the language changes.
 * @param {ChapterContext} ctx
 * @param {"p"|"span"} tag
 * @param {string} key
 * @param {string|Record<string, any>} [given]  its class, or its attributes; any: a listener too
 */
const said = ({ voice }, tag, key, given = "") =>
  element(tag, typeof given === "string" ? { class: given } : given, voice.words().message(key));
