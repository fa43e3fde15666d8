/** A chart in the page: drawn by matplotlib once, its live artists and words rewritten in place. */

import { liveArtists } from "./curves.js";
import { attributeWriter, mountDrawing, unmountDrawing } from "./drawing.js";

/**
 * Mount one chart of a bundle.
 * @param {HTMLElement} host
 * @param {Object} chart  {svg, axes, live}
 * @returns {import("./drawing.js").View}
 */
export function mountChart(host, chart) {
  const drawing = mountDrawing(host, chart.svg);
  const writeWords = wordWriter(drawing);
  const writeLevel = levelWriter(drawing);
  const writers = new Map();
  let [playing, artists] = [null, []];
  const write = (artist, attribute, text) => {
    const key = `${artist} ${attribute}`;
    if (!writers.has(key)) writers.set(key, attributeWriter(artistOf(drawing, artist), attribute));
    writers.get(key)(text);
  };
  const paint = (frame) => {
    if (frame.bundle !== playing)
      [playing, artists] = [frame.bundle, liveArtists(chart, frame.bundle)];
    for (const { artist, attributes } of artists) {
      for (const [name, text] of Object.entries(attributes(frame))) write(artist, name, text);
    }
    writeWords(frame.words);
    writeLevel(frame.values.detailed);
  };
  return { paint, destroy: () => unmountDrawing(host) };
}

function artistOf(drawing, name) {
  const element = drawing.querySelector(`[data-artist="${name}"]`);
  if (!element) throw new Error(`The chart has no artist “${name}”.`);
  return element;
}

/** Labels and tick numbers, once for each language. */
function wordWriter(drawing) {
  const labels = [...drawing.querySelectorAll("[data-word]")];
  const numbers = [...drawing.querySelectorAll("[data-number]")];
  let last;
  return (words) => {
    if (words === last) return;
    last = words;
    for (const label of labels) label.textContent = words.message(label.dataset.word);
    for (const tick of numbers) tick.textContent = words.number(Number(tick.dataset.number));
  };
}

function levelWriter(drawing) {
  const parts = [...drawing.querySelectorAll('[data-level="detailed"]')];
  const writers = parts.map((part) => attributeWriter(part, "display"));
  return (detailed) => writers.forEach((write) => write(detailed ? null : "none"));
}
