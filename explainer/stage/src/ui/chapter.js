// One chapter from its question to its sources, always in the same order.

/** @import { ChapterContext, Frame, PageContext, Painted } from "./types.d.ts" */
/** @import { Sorted } from "./sections.js" */

import { askedAtEnd } from "./askedend.js";
import { belowOnPaper, besidePicture } from "./beside.js";
import { contentsList } from "./contents.js";
import { element } from "./element.js";
import { figures } from "./figures.js";
import { filmstrip } from "./filmstrip.js";
import { fold } from "./fold.js";
import { pictureFrame, plainFrame } from "./frame.js";
import { helpMenu } from "./help.js";
import { hundreds } from "./hundreds.js";
import { actions, clinician, honesty, knowledge, remember } from "./lessons.js";
import { summaryFirst } from "./paper.js";
import { partSections, sectionsOf } from "./parts.js";
import { clockNote } from "./picture.js";
import { readSections } from "./readsections.js";
import { secondTitles } from "./secondlanguage.js";
import { optionSections, readingOf, sortSections, titledSection } from "./sections.js";
import { sourceDialog, sourceLine, sourceList } from "./sources.js";
import { steady } from "./steady.js";
import { termDialog, termList } from "./terms.js";
import { timeRuns } from "./timeruns.js";
import { viewMenu } from "./viewmenu.js";
import { levelSwitch } from "./viewpanel.js";
import { worded } from "./voice.js";
import { withWritten } from "./written.js";

/**
 * Builds the page of a chapter: the article, and the heading that focus goes to.
 * @param {ChapterContext} ctx
 */
export function chapterPage(ctx) {
  const full = withSources(ctx);
  const { stage, voice } = full;
  const title = worded(voice, ctx.heading(0), titleAttributes(ctx), "question");
  const answer = worded(voice, "p", { class: "kx-answer" }, "answer");
  const head = element("header", { class: "kx-head" }, answer, levelSwitch(full));
  const sorted = sortSections(stage.bundle, voice.words());
  const { area, parts } = stageArea(full, sorted);
  const summary = [knowledge(full), remember(full), actions(full)];
  const { rest, more, charts, folds } = readingArea(full, sorted, summary);
  const node = element("article", { class: "kx-chapter", "aria-labelledby": title.id });
  const first = [head, contents(full, node, sorted), sectionsOf(full, sorted.first)];
  // Without a picture the answer stands at once under what does the picture's work.
  const lead = stage.bundle.scene ? [] : [answer];
  node.append(...(ctx.barred ? [] : [ownBar(full, title)]), area, ...lead, ...first, ...rest);
  summaryFirst(ctx, node, area, summary);
  // Texts fill what is left of the first sheet; charts would have to go to the next one whole.
  belowOnPaper(full, charts, folds);
  const ways = area.querySelector(".kx-beside-options");
  if (ways instanceof HTMLElement) belowOnPaper(full, { node: ways }, folds);
  readSections(full, node);
  secondTitles(full, node, title);
  paintAll(full, [...parts, steady(full, node, more)]);
  return { node, title };
}

/**
 * Where no app stands around the chapter: its heading, help and how it looks.
 * @param {ChapterContext} ctx
 * @param {HTMLElement} title
 */
const ownBar = (ctx, title) =>
  element("div", { class: "kx-bar kx-own-bar" }, title, helpMenu(ctx).node, viewMenu(ctx).node);

/**
 * What several parts of the page need: the cards of sources, and the pictures of people.
 * @param {ChapterContext} ctx
 * @returns {PageContext}
 */
function withSources(ctx) {
  const { sources } = ctx.stage.bundle;
  const texts = { ...ctx, sources: sourceDialog(ctx, sources), terms: termDialog(ctx) };
  return { ...texts, people: hundreds(texts) };
}

/**
 * @param {PageContext} ctx
 * @param {Element} node
 * @param {Sorted} sorted
 */
function contents(ctx, node, { others }) {
  const { role } = ctx.voice.words();
  const sections = [...others.filter((id) => role(id) === "part"), "known"];
  /** @param {string} section */
  const find = (section) => node.querySelector(`[data-section="${section}"], .kx-${section}`);
  return contentsList(ctx, sections, find);
}

/** @param {ChapterContext} ctx */
const titleAttributes = ({ id }) => ({ class: "kx-question", id: id("question"), tabindex: "-1" });

/**
 * The picture with what is played and changed, and those of its parts that follow the frame.
 * @param {PageContext} ctx
 * @param {Sorted} sorted
 */
function stageArea(ctx, sorted) {
  const seen = ctx.stage.bundle.scene ? pictureFrame(ctx, ctx.stage.bundle.scene) : null;
  const frame = seen ?? plainFrame(ctx);
  const clock = clockNote(ctx);
  const beside = besidePicture(ctx, sorted);
  const told = seen ? [timeRuns(ctx.voice), pictureTold(ctx, seen.host), termList(ctx)] : [];
  const inside = [clock.node, ...told, howToRead(ctx), beside.node];
  const under = element("div", { class: "kx-under" }, inside);
  const area = element("div", { class: "kx-stage-area" }, frame.node, under);
  belowOnPaper(ctx, beside, area);
  // The people first: their place in the frame says whether any are shown.
  return { area, parts: [ctx.people, frame, clock, beside] };
}

/**
 * What the picture shows, in words, in a fold under it; whoever does not see the picture comes to a
 * way there before it.
 * @param {PageContext} ctx
 * @param {HTMLElement} host
 */
function pictureTold(ctx, host) {
  const told = withWritten(ctx, fold(ctx, "scene"), host);
  told.id = host.getAttribute("aria-details") ?? "";
  const go = () => {
    told.open = true;
    told.querySelector("summary")?.focus();
  };
  const way = element("button", { type: "button", class: "kx-skip", onclick: go });
  ctx.voice.follow((words) => {
    way.textContent = words.heading("scene");
    way.hidden = told.hidden;
  });
  host.before(way);
  return told;
}

/**
 * How the picture is read, near to it and in sight; empty in a chapter that has no such text.
 * @param {PageContext} ctx
 */
function howToRead(ctx) {
  const section = readingOf(ctx.voice.words());
  return section ? titledSection(ctx, section) : "";
}

/**
 * What is read under the picture, and those of its parts that follow the frame.
 * @param {PageContext} ctx
 * @param {Sorted} sorted
 * @param {HTMLElement[]} summary
 */
function readingArea(ctx, { options, others }, summary) {
  const [strip, charts] = [filmstrip(ctx), figures(ctx)];
  const chosen = optionSections(ctx, options);
  const { nodes, paint } = honesty(ctx);
  // With a picture the words that are explained stand under it.
  const terms = ctx.stage.bundle.scene ? null : termList(ctx);
  const folds = element(
    "div",
    { class: "kx-folds" },
    terms,
    nodes,
    sourceList(ctx),
    clinician(ctx),
  );
  const picked = element("div", { class: "kx-chosen" }, chosen.node, ctx.people.node);
  const texts = [...summary, askedAtEnd(ctx), ...partSections(ctx, others), folds, sourceLine(ctx)];
  const rest = [strip.node, picked, charts.node, ...texts];
  return { rest, more: [strip, chosen, charts, { paint }], charts, folds };
}

/**
 * @param {PageContext} ctx
 * @param {Painted[]} parts
 */
function paintAll({ stage, signal, stillness, root }, parts) {
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const part of parts) part.paint(frame);
  };
  signal.addEventListener("abort", stage.onPaint(paint));
  const settle = () => {
    root.classList.toggle("kx-stillness", stillness.now());
    paint(stage.frame());
  };
  stillness.follow(settle);
  settle();
}
