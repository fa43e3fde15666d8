// One chapter from its question to its sources, always in the same order.

/** @import { ChapterContext, Frame, PageContext, Painted } from "./types.d.ts" */
/** @import { Sorted } from "./sections.js" */

import { belowOnPaper, besidePicture } from "./beside.js";
import { caption } from "./caption.js";
import { contentsList } from "./contents.js";
import { controlPanel } from "./controls.js";
import { element } from "./element.js";
import { figures } from "./figures.js";
import { filmstrip } from "./filmstrip.js";
import { fold } from "./fold.js";
import { hundreds } from "./hundreds.js";
import { actions, clinician, honesty, knowledge, remember } from "./lessons.js";
import { momentList, momentName } from "./moments.js";
import { summaryFirst } from "./paper.js";
import { partSections, sectionsOf } from "./parts.js";
import { clockNote, picture } from "./picture.js";
import { pictureKey } from "./picturekey.js";
import { scrubber } from "./scrubber.js";
import { optionSections, readingOf, sortSections, titledSection } from "./sections.js";
import { sourceDialog, sourceLine, sourceList } from "./sources.js";
import { termDialog, termList } from "./terms.js";
import { transport } from "./transport.js";
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
  const words = element("div", { class: "kx-head-words" }, title, answer);
  const head = element("header", { class: "kx-head" }, words, levelSwitch(full));
  const sorted = sortSections(stage.bundle, voice.words());
  const { area, parts } = stageArea(full, sorted);
  const summary = [knowledge(full), remember(full), actions(full)];
  const { rest, more } = readingArea(full, sorted, summary);
  const node = element("article", { class: "kx-chapter", "aria-labelledby": title.id });
  node.append(head, contents(full, node, sorted), sectionsOf(full, sorted.first), area, ...rest);
  summaryFirst(ctx, node, area, summary);
  paintAll(full, [...parts, ...more]);
  return { node, title };
}

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
  const sentence = caption(ctx);
  const playing = [transport, momentName, scrubber, momentList].map((make) => make(ctx));
  const clock = clockNote(ctx);
  const panel = controlPanel(ctx);
  const beside = besidePicture(ctx, sorted);
  const play = element(
    "div",
    { class: "kx-play-area", "data-kind": "clock" },
    playing.map(({ node }) => node),
  );
  const drawing = picture(ctx, sentence.spoken);
  const screen = element("div", { class: "kx-screen" }, drawing, sentence.nodes);
  const left = element(
    "div",
    { class: "kx-stage-left" },
    screen,
    play,
    clock.node,
    pictureKey(ctx).node,
  );
  const right = element("div", { class: "kx-stage-right" }, panel.node, beside.node);
  const area = element("div", { class: "kx-stage-area" }, left, right);
  const { presets } = ctx.stage.bundle;
  area.classList.toggle("kx-without-scene", !drawing);
  if (drawing) left.append(withWritten(ctx, fold(ctx, "scene"), drawing), termList(ctx));
  // Where there is room: under the picture, or beside it where the buttons to play stand under it.
  (presets[0].duration_s ? right : left).append(howToRead(ctx));
  belowOnPaper(ctx, beside, area);
  // A chapter without time of its own has nothing to play.
  /** @param {Frame} frame */
  const paint = ({ preset }) => {
    play.hidden = preset.duration_s === 0;
  };
  return { area, parts: [sentence, ...playing, clock, panel, beside, { paint }] };
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
  const texts = [...partSections(ctx, others), ...summary, folds, sourceLine(ctx)];
  const rest = [strip.node, picked, charts.node, ...texts];
  return { rest, more: [strip, chosen, ctx.people, charts, { paint }] };
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
