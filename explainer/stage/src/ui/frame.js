// The frame: one picture, one sentence, one control, in view together on every screen.

/** @import { Frame, PageContext, Part, Scene } from "./types.d.ts" */

import { askedCard } from "./asked.js";
import { band } from "./band.js";
import { element } from "./element.js";
import { handHint } from "./hint.js";
import { partHeading } from "./heading.js";
import { picture } from "./picture.js";
import { sideRail } from "./rail.js";
import { readButton } from "./readbutton.js";
import { scrubber } from "./scrubber.js";
import { sideBySide } from "./sidebyside.js";
import { fullScreen, pace, playButton } from "./transport.js";

/**
 * The frame of a chapter with a picture, which stands in `host`.
 * @param {PageContext} ctx
 * @param {Scene} scene
 * @returns {Part & {host: HTMLElement}}
 */
export function pictureFrame(ctx, scene) {
  const node = element("div", { class: "kx-frame" });
  const sentence = band(ctx);
  const host = picture(ctx, scene, sentence);
  const [play, bar, speed] = [playButton(ctx), scrubber(ctx), pace(ctx)];
  const whole = fullScreen(ctx, () => node);
  const row = element("div", { class: "kx-play-area", "data-kind": "clock" });
  row.append(partHeading(ctx, "transport-name"), play.node, bar.node);
  const rail = sideRail(ctx, node);
  const there = (/** @type {boolean} */ is) => void node.classList.toggle("kx-readable", is);
  const read = readButton(ctx, sentence.reader, there);
  const hint = handHint(ctx, scene, host);
  const asked = askedCard(ctx, sentence.say);
  const heading = partHeading(ctx, "picture-heading");
  const left = [heading, host, hint, sentence.node, read.node, asked.node];
  const inside = [...left, row, speed.node, whole.node];
  node.append(element("div", { class: "kx-frame-left" }, inside), rail.node);
  node.classList.toggle("kx-with-stills", Boolean(ctx.stage.bundle.stills));
  const { field = [0, 0, 960, 600] } = scene;
  node.style.setProperty("--kx-shape", (field[2] / field[3]).toFixed(4));
  // The question first: it is said after the sentence of the same frame.
  const parts = [asked, sentence, play, bar, speed, rail];
  /** @param {Frame} frame */
  const paint = (frame) => {
    // A chapter without time of its own has nothing to play.
    const still = frame.preset.duration_s === 0;
    node.classList.toggle("kx-timeless", still);
    row.hidden = still;
    speed.node.hidden = still;
    for (const part of parts) part.paint(frame);
  };
  return { node, host, paint };
}

/**
 * A chapter without a picture keeps its sentence, what can be changed, at once, and what stands beside each other.
 * @param {PageContext} ctx
 * @returns {Part}
 */
export function plainFrame(ctx) {
  const node = element("div", { class: "kx-frame kx-without-scene" });
  const [sentence, rail] = [band(ctx), sideRail(ctx, node)];
  node.append(sentence.node, rail.node, sideBySide(ctx));
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const part of [sentence, rail]) part.paint(frame);
  };
  return { node, paint };
}
