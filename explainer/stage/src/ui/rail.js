// Beside the picture: stories, what can be changed, and the key. Where there is little room it is a
// tray under the picture that shows one of them at a time.

/** @import { Frame, PageContext, Part, Voice } from "./types.d.ts" */

import { asideCard } from "./aside.js";
import { belowOnPaper } from "./beside.js";
import { controlParts } from "./controls.js";
import { element, keepAttribute } from "./element.js";
import { partHeading } from "./heading.js";
import { modelNumbers } from "./numbers.js";
import { peopleBeside } from "./peoplebeside.js";
import { pictureKey } from "./picturekey.js";
import { storyList } from "./stories.js";
import { nameBy, worded } from "./voice.js";

/** @typedef {Part & {tab: string, key: string}} Tabbed */

/**
 * The rail. `frame` carries which part of the tray is open.
 * @param {PageContext} ctx
 * @param {HTMLElement} frame
 * @returns {Part}
 */
export function sideRail(ctx, frame) {
  const controls = controlParts(ctx);
  const stories = tabbed("stories", "presets-name", storyList(ctx));
  const people = tabbed("people", "people-name", peopleBeside(ctx));
  const key = tabbed("key", "key-name", pictureKey(ctx));
  const numbers = tabbed("numbers", "numbers-name", modelNumbers(ctx));
  const aside = tabbed("aside", "aside-name", asideCard(ctx));
  const changed = controls.map((one) => tabbed(one.id, `control-${one.id}`, one));
  const parts = [...changed, people, stories, key, aside, numbers];
  const tabs = tabRow(ctx, parts, frame);
  const changes = element("div", { class: "kx-controls", "data-part": "control", role: "group" });
  nameBy(ctx.voice, changes, "controls-name");
  changes.append(partHeading(ctx, "controls-name"), ...controls.map(({ node }) => node));
  const node = element("div", { class: "kx-panel kx-rail", "data-kind": "control" });
  node.append(tabs.node, aside.node, stories.node, people.node, changes, key.node, numbers.node);
  belowOnPaper(ctx, people, frame);
  /** @param {Frame} shown */
  const paint = (shown) => {
    for (const part of parts) part.paint(shown);
    changes.hidden = controls.every((one) => one.node.hidden);
    node.hidden = parts.every((part) => part.node.hidden);
    tabs.paint();
  };
  return { node, paint };
}

/**
 * A part of the rail that the tray shows by itself.
 * @type {(id: string, key: string, part: Part) => Tabbed}
 */
function tabbed(id, key, part) {
  part.node.dataset.tab = id;
  return { ...part, tab: id, key };
}

/**
 * A name that runs out of the row comes into it with the focus.
 * @param {FocusEvent} event
 */
function bringNear({ currentTarget }) {
  if (currentTarget instanceof Element) {
    currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

/**
 * @param {{voice: Voice}} ctx
 * @param {Tabbed[]} parts
 * @param {HTMLElement} frame
 */
function tabRow({ voice }, parts, frame) {
  const node = element("div", { class: "kx-tabs", role: "group" });
  nameBy(voice, node, "tray-name");
  const buttons = parts.map((part) => {
    const act = () => open(part.tab);
    const attributes = {
      type: "button",
      class: `kx-tab kx-tab-${part.tab}`,
      onclick: act,
      onfocus: bringNear,
    };
    return worded(voice, "button", attributes, part.key);
  });
  node.append(...buttons);
  /** @param {string} tab */
  const open = (tab) => {
    frame.dataset.tray = tab;
    for (const [at, part] of parts.entries()) {
      part.node.classList.toggle("kx-tray-closed", part.tab !== tab);
      keepAttribute(buttons[at], "aria-pressed", String(part.tab === tab));
    }
  };
  const paint = () => {
    for (const [at, part] of parts.entries()) buttons[at].hidden = part.node.hidden;
    const there = parts.filter((part) => !part.node.hidden);
    if (there.length && !there.some((part) => part.tab === frame.dataset.tray)) open(there[0].tab);
  };
  return { node, paint };
}
