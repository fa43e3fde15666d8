// The one fixed stop of the ten minutes, whatever was picked: it may not help, and it can harm. Its
// words and counts stand in the chapter on options, which shows nothing else here.

/** @import { AppContext, Screen } from "./types.d.ts" */

import { element } from "../ui/element.js";
import { chapterScreen } from "./reading.js";

const FROM = "choices";

/**
 * @param {AppContext} ctx
 * @returns {Promise<Screen>}
 */
export async function stopScreen(ctx) {
  const screen = await chapterScreen(ctx, FROM);
  const title = element("h1", { class: "kx-question", tabindex: "-1" });
  const words = () => screen.stage.words();
  ctx.voice.follow(() => (title.textContent = words().heading("stop")));
  return { ...screen, title, heading: title, name: () => words().heading("stop") };
}
