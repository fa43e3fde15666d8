// The button that reads the story aloud; it is there only where the device has a voice for it.

/** @import { ChapterContext, Ground, Listener, Reader } from "./types.d.ts" */

import { followVoices, preferred, voicesOf } from "./devicevoice.js";
import { dialog } from "./dialog.js";
import { element, keepAttribute, keepText } from "./element.js";
import { changeIcon, icon } from "./icons.js";
import { hasSounds } from "./sounds.js";
import { worded } from "./voice.js";

/**
 * @param {ChapterContext} ctx
 * @param {Reader} reader
 * @param {(there: boolean) => void} tell  whether there is a button
 */
export function readButton(ctx, reader, tell) {
  const drawing = icon("aloud");
  const text = element("span", { class: "kx-read-text" });
  const ask = askFirst(ctx, "story", reader.start);
  /** @type {Listener} */
  const act = ({ currentTarget }) => (reader.on() ? reader.stop() : ask(currentTarget));
  const attributes = { type: "button", class: "kx-button kx-read", "data-part": "read" };
  const node = element("button", { ...attributes, onclick: act }, drawing, text);
  const show = () => {
    const words = ctx.voice.words();
    const there = voicesOf(words.language).length > 0 || hasSounds(words.language);
    if (!there) reader.stop();
    node.hidden = !there;
    keepText(text, words.message(reader.on() ? "read-stop" : "read-to-me"));
    keepAttribute(node, "data-reading", reader.on() ? "on" : null);
    changeIcon(drawing, reader.on() ? "silence" : "aloud");
    tell(there);
  };
  reader.follow(show);
  ctx.voice.follow(show);
  followVoices(ctx.signal, show);
  return { node };
}

/**
 * Says once on a page that others may hear, before anything is heard.
 * @param {Ground} ctx
 * @param {string} name
 * @param {() => void} go
 */
export function askFirst(ctx, name, go) {
  const made = dialog(ctx, `read-${name}`);
  ctx.voice.follow((words) => (made.title.textContent = words.message("read-to-me")));
  const yes = () => {
    preferred.set({ told: true });
    made.close();
    go();
  };
  /** @type {(key: string, name: string, act: () => void) => HTMLElement} */
  const choice = (key, name, act) =>
    worded(ctx.voice, "button", { type: "button", class: name, onclick: act }, key);
  const acts = element("div", { class: "kx-dialog-acts" });
  acts.append(
    choice("read-yes", "kx-button kx-primary", yes),
    choice("read-no", "kx-button", made.close),
  );
  const whose = element("p", {});
  made.body.append(worded(ctx.voice, "p", {}, "read-others"), whose, acts);
  /** @param {EventTarget|null} from */
  return (from) => {
    const words = ctx.voice.words();
    const own = voicesOf(words.language).length > 0;
    whose.textContent = words.message(own ? "read-device" : "read-files");
    return preferred.get().told ? go() : made.open(from);
  };
}
