// One chapter from its question to its sources, always in the same order.

import { caption } from "./caption.js";
import { controlPanel } from "./controls.js";
import { element } from "./element.js";
import { figures } from "./figures.js";
import { filmstrip } from "./filmstrip.js";
import { fold } from "./fold.js";
import { hundreds } from "./hundreds.js";
import { clinician, honesty, knowledge, remember } from "./lessons.js";
import { momentList, momentName } from "./moments.js";
import { clockNote, picture } from "./picture.js";
import { scrubber } from "./scrubber.js";
import { optionSections, otherSections, sortSections } from "./sections.js";
import { sourceDialog, sourceLine, sourceList } from "./sources.js";
import { transport } from "./transport.js";
import { levelSwitch } from "./viewpanel.js";
import { worded } from "./voice.js";

/**
 * Builds the page of a chapter into `ctx.root`.
 *
 * ctx: {stage, voice, preferences, languages, stillness, picked, root, id(name), heading(depth),
 * signal}; picked: a set of what has been picked, kept by whoever outlives the page.
 * Returns {node, title}: the article, and the heading that focus goes to.
 */
export function chapterPage(ctx) {
  const full = { ...ctx, sources: sourceDialog(ctx) };
  const title = worded(ctx.voice, ctx.heading(0), titleAttributes(ctx), "question");
  const answer = worded(ctx.voice, "p", { class: "kx-answer" }, "answer");
  const words = element("div", { class: "kx-head-words" }, title, answer);
  const head = element("header", { class: "kx-head" }, words, levelSwitch(full));
  const [stage, parts] = stageArea(full);
  const sorted = sortSections(full.stage.bundle.controls, full.voice.words().sections);
  const [rest, more] = readingArea(full, sorted);
  const node = element("article", { class: "kx-chapter", "aria-labelledby": title.id });
  node.append(head, otherSections(full, sorted.openings), stage, ...rest);
  paintAll(full, [...parts, ...more]);
  return { node, title };
}

const titleAttributes = ({ id }) => ({ class: "kx-question", id: id("question"), tabindex: "-1" });

function stageArea(ctx) {
  const sentence = caption(ctx);
  const playing = [transport, momentName, scrubber, momentList].map((make) => make(ctx));
  const clock = clockNote(ctx);
  const panel = controlPanel(ctx);
  const play = element("div", { class: "kx-play-area", "data-kind": "clock" }, playing.map(({ node }) => node));
  const screen = element("div", { class: "kx-screen" }, picture(ctx, sentence.node), sentence.node);
  const left = element("div", { class: "kx-stage-left" }, screen, play, clock.node, fold(ctx, "scene"));
  const area = element("div", { class: "kx-stage-area" }, left, panel.node);
  // A chapter without time of its own has nothing to play.
  const paint = ({ preset }) => (play.hidden = preset.duration_s === 0);
  return [area, [sentence, ...playing, clock, panel, { paint }]];
}

function readingArea(ctx, { options, others }) {
  const [strip, charts, people] = [filmstrip(ctx), figures(ctx), hundreds(ctx)];
  const chosen = optionSections(ctx, options);
  const { nodes, paint } = honesty(ctx);
  const folds = element("div", { class: "kx-folds" }, nodes, sourceList(ctx), clinician(ctx));
  const shown = [strip, chosen, people, charts];
  const texts = [otherSections(ctx, others), knowledge(ctx), remember(ctx), folds, sourceLine(ctx)];
  return [[...shown.map(({ node }) => node), ...texts], [...shown, { paint }]];
}

function paintAll({ stage, signal, stillness, root }, parts) {
  const paint = (frame) => parts.forEach((part) => part.paint(frame));
  signal.addEventListener("abort", stage.onPaint(paint));
  const settle = () => {
    root.classList.toggle("kx-stillness", stillness.now());
    paint(stage.frame());
  };
  stillness.follow(settle);
  settle();
}
