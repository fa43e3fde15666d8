// Charts: a title, the drawing, and how to read it.

/** @import { Chart, Frame, PageContext, Part, Words } from "./types.d.ts" */

import { compile } from "../core/expressions.js";
import { element, keepAttribute } from "./element.js";
import { fold } from "./fold.js";
import { readingOf } from "./sections.js";
import { worded } from "./voice.js";
import { withWritten } from "./written.js";

/**
 * All charts of a chapter.
 * @param {PageContext} ctx
 * @returns {Part}
 */
export function figures(ctx) {
  const made = ctx.stage.bundle.charts.map((chart) => figure(ctx, chart));
  const node = element(
    "div",
    { class: "kx-figures" },
    made.map(({ node }) => node),
  );
  node.hidden = made.length === 0;
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const one of made) one.paint(frame);
  };
  return { node, paint };
}

/**
 * @param {PageContext} ctx
 * @param {Chart} chart
 * @returns {Part}
 */
function figure(ctx, chart) {
  const { stage, voice, signal } = ctx;
  const host = element("div", { class: "kx-chart", role: "img", "data-kind": "model" });
  const key = `chart-${chart.id}-title`;
  const title = worded(voice, ctx.heading(1), { class: "kx-title", id: ctx.id(key) }, key);
  const named = { class: "kx-figure", "aria-labelledby": title.id };
  const node = element("figure", named, element("figcaption", {}, title), host);
  const view = stage.chart(host, chart.id);
  node.append(withWritten(ctx, fold(ctx, readingOf(voice.words(), chart.id)), host));
  signal.addEventListener("abort", () => view.destroy());
  const applies = compile(chart.when ?? true);
  /** @param {Frame} frame */
  const paint = (frame) => {
    const tooDetailed = chart.level === "detailed" && frame.state.level === "plain";
    node.hidden = tooDetailed || !applies(frame.values);
    if (!frame.state.held && !frame.state.playing) describe(host, chart, frame, voice.words());
  };
  voice.follow((words) => describe(host, chart, stage.frame(), words));
  return { node, paint };
}

/**
 * Said at rest only: a name that changes sixty times a second is of use to nobody.
 * @param {Element} host
 * @param {Chart} chart
 * @param {Frame} frame
 * @param {Words} words
 */
function describe(host, chart, frame, words) {
  keepAttribute(host, "aria-label", words.message(`chart-${chart.id}-alt`, frame.values));
}
