/** A chart in the page: drawn by matplotlib once, its live artists and words rewritten in place. */

/** @import { Bundle, Chart, Frame, View, Words } from "./types.d.ts" */
/** @import { LiveArtist } from "./curves.js" */

import { liveArtists } from "./curves.js";
import { attributeWriter, mountDrawing, unmountDrawing } from "./drawing.js";

/**
 * Mount one chart of a bundle.
 * @param {HTMLElement} host
 * @param {Chart} chart
 * @returns {View}
 */
export function mountChart(host, chart) {
  const drawing = mountDrawing(host, chart.svg);
  const writeWords = wordWriter(drawing);
  const writeLevel = levelWriter(drawing);
  const write = artistWriter(drawing);
  /** @type {Bundle|undefined} */
  let playing;
  /** @type {LiveArtist[]} */
  let artists = [];
  /** @param {Frame} frame */
  const paint = (frame) => {
    if (frame.bundle !== playing) artists = liveArtists(chart, frame.bundle);
    playing = frame.bundle;
    for (const { artist, attributes } of artists) {
      for (const [name, text] of Object.entries(attributes(frame))) write(artist, name, text);
    }
    writeWords(frame.words);
    writeLevel(Boolean(frame.values.detailed));
  };
  return { paint, destroy: () => unmountDrawing(host) };
}

/**
 * @param {Element} drawing
 * @returns {(artist: string, attribute: string, text: string|null) => void}
 */
function artistWriter(drawing) {
  /** @type {Map<string, ReturnType<typeof attributeWriter>>} */
  const writers = new Map();
  return (artist, name, text) => {
    const key = `${artist} ${name}`;
    const write = writers.get(key) ?? attributeWriter(artistOf(drawing, artist), name);
    writers.set(key, write);
    write(text);
  };
}

/**
 * @param {Element} drawing
 * @param {string} name
 */
function artistOf(drawing, name) {
  const element = drawing.querySelector(`[data-artist="${name}"]`);
  if (!element) throw new Error(`The chart has no artist “${name}”.`);
  return element;
}

/**
 * Labels and tick numbers, once for each language.
 * @param {Element} drawing
 * @returns {(words: Words) => void}
 */
function wordWriter(drawing) {
  const labels = withData(drawing, "word");
  const numbers = withData(drawing, "number");
  /** @type {Words|undefined} */
  let last;
  return (words) => {
    if (words === last) return;
    last = words;
    for (const [label, key] of labels) label.textContent = words.message(key);
    for (const [tick, number] of numbers) tick.textContent = words.number(Number(number));
  };
}

/**
 * @param {Element} drawing
 * @param {string} name
 * @returns {[Element, string][]}  each element with its data of that name
 */
const withData = (drawing, name) =>
  [...drawing.querySelectorAll(`[data-${name}]`)].map((part) => [
    part,
    part.getAttribute(`data-${name}`) ?? "",
  ]);

/**
 * @param {Element} drawing
 * @returns {(detailed: boolean) => void}
 */
function levelWriter(drawing) {
  const parts = [...drawing.querySelectorAll('[data-level="detailed"]')];
  const writers = parts.map((part) => attributeWriter(part, "display"));
  return (detailed) => {
    for (const write of writers) write(detailed ? null : "none");
  };
}
