// The picture of the start screen: from a person to a door, in lenses. At rest.

/** @import { AppContext } from "./types.d.ts" */

import drawing from "./journey.svg";
import { mountDrawing } from "../core/drawing.js";
import { element } from "../ui/element.js";
import { nameBy } from "../ui/voice.js";

const SQUARE = 'viewBox="0 0 360 360"';

/**
 * Returns the picture, named by what it shows: from left to right, and for little room in a square.
 * @param {AppContext} ctx
 */
export function journey(ctx) {
  const square = drawing.replace(/viewBox="[^"]*"/, SQUARE);
  const hosts = [drawn(ctx, "kx-journey-wide", drawing), drawn(ctx, "kx-journey-square", square)];
  return nameBy(ctx.voice, element("div", { class: "kx-journey", role: "img" }, hosts), "journey");
}

/**
 * @param {AppContext} ctx
 * @param {string} name
 * @param {string} svg
 */
function drawn({ voice }, name, svg) {
  const host = element("div", { class: name });
  const labels = mountDrawing(host, svg).querySelectorAll("[data-word]");
  voice.follow((words) => {
    for (const label of labels) write(label, words.message(label.getAttribute("data-word") ?? ""));
  });
  return host;
}

/**
 * A label in one line, or in lines of at most as many letters as its `data-lines` says.
 * @param {Element} label
 * @param {string} text
 */
function write(label, text) {
  const most = Number(label.getAttribute("data-lines") ?? Number.POSITIVE_INFINITY);
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const x = label.getAttribute("x") ?? "0";
  label.replaceChildren(...lines.map((line, at) => lineOf(line, at, x)));
}

/**
 * @param {string} line
 * @param {number} at
 * @param {string} x
 */
function lineOf(line, at, x) {
  const span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
  span.setAttribute("x", x);
  if (at) span.setAttribute("dy", "1.2em");
  span.textContent = line;
  return span;
}
