// To take along: a link to this moment, and the picture with its source. Both hold what is shown and
// nothing of a person.

/** @import { AppContext, Listener, Linked, Screens, Words } from "./types.d.ts" */
/** @import { Shape } from "../ui/icons.js" */

import { placeOf, writeLink } from "../core/index.js";
import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { snapshot } from "../ui/snapshot.js";
import { worded } from "../ui/voice.js";
import { questionKey } from "./ways.js";

/**
 * Two buttons, and what came of them.
 * @param {AppContext} ctx
 * @param {Pick<Screens, "page"|"screen">} screens
 */
export function takeAlong(ctx, screens) {
  const legend = worded(ctx.voice, "p", { class: "kx-legend" }, "take-along");
  const said = element("p", { class: "kx-note", role: "status" });
  const byHand = linkByHand();
  /** @param {string} key */
  const say = (key) => {
    byHand.show(key === "link-by-hand" ? linkOf(ctx, screens) : "");
    said.textContent = key && ctx.voice.words().message(key);
  };
  const link = takeButton(ctx, "copy-link", "link", async () => say(await copyLink(ctx, screens)));
  const picture = takeButton(ctx, "copy-picture", "picture", async () =>
    say(await copyPicture(ctx, screens)),
  );
  const acts = element("div", { class: "kx-take-acts" }, link, picture);
  const node = element("div", { class: "kx-take" }, legend, acts, byHand.node, said);
  const show = () => {
    picture.hidden = !screens.screen()?.stage?.bundle.scene;
    say("");
  };
  return { node, show };
}

/** @type {(ctx: AppContext, key: string, shape: Shape, act: Listener) => HTMLButtonElement} */
function takeButton({ voice }, key, shape, act) {
  const text = worded(voice, "span", {}, key);
  return element("button", { type: "button", class: "kx-button", onclick: act }, icon(shape), text);
}

/** A text to be marked, not a field: nothing is typed on these pages. */
function linkByHand() {
  const node = element("p", { class: "kx-take-by-hand", tabindex: "0", hidden: true });
  /** @param {string} link */
  const show = (link) => {
    node.hidden = link === "";
    node.textContent = link;
    if (link) window.getSelection()?.selectAllChildren(node);
  };
  return { node, show };
}

/**
 * The whole address of what is shown.
 * @param {AppContext} ctx
 * @param {Pick<Screens, "page"|"screen">} screens
 */
export function linkOf({ preferences }, screens) {
  const stage = screens.screen()?.stage;
  const { level, language, theme } = preferences.get();
  /** @type {Linked} */
  const page = { page: screens.page() ?? "start", level, language, theme };
  const place = stage ? placeOf(stage.bundle, stage.store.get()) : page;
  return new URL(writeLink(place), window.location.href).href;
}

/** @type {(ctx: AppContext, screens: Pick<Screens, "page"|"screen">) => Promise<string>} */
async function copyLink(ctx, screens) {
  try {
    await navigator.clipboard.writeText(linkOf(ctx, screens));
    return "link-copied";
  } catch {
    return "link-by-hand"; // no clipboard here, or it was refused
  }
}

/** @type {(ctx: AppContext, screens: Pick<Screens, "page"|"screen">) => Promise<string>} */
async function copyPicture(ctx, screens) {
  const screen = screens.screen();
  const host = screen?.node.querySelector(".kx-frame .kx-scene");
  if (!(host instanceof HTMLElement) || !screen?.stage) return "";
  const lines = linesOf(ctx.voice.words(), screen.stage.frame(), linkOf(ctx, screens));
  const made = snapshot(host, lines);
  const Item = window.ClipboardItem ?? null;
  try {
    await navigator.clipboard.write([new Item({ "image/png": made.then(packed) })]);
    return "picture-copied";
  } catch {
    keep(await made, `${screen.stage.bundle.chapter}.png`);
    return "picture-kept";
  }
}

/**
 * @param {HTMLCanvasElement} made
 * @returns {Promise<Blob>}
 */
const packed = (made) =>
  new Promise((resolve, reject) =>
    made.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture."))), "image/png"),
  );

/** @type {(words: Words, frame: import("./types.d.ts").Frame, link: string) => import("../ui/snapshot.js").Line[]} */
function linesOf(words, { sentence, bundle }, link) {
  const from = words.message("picture-source", { product: words.message("product-name") });
  return [
    { text: words.message(questionKey(bundle.chapter)), size: 34, bold: true },
    { text: sentence, size: 34 },
    { text: `${words.message("not-advice")} ${from}`, size: 24 },
    ...(link.startsWith("http") ? [{ text: link.split("#")[0], size: 24 }] : []),
  ];
}

/** @type {(made: HTMLCanvasElement, name: string) => void} */
const keep = (made, name) =>
  element("a", { href: made.toDataURL("image/png"), download: name }).click();
