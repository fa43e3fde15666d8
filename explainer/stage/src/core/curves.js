/** Lines and markers of a chart: from values to the text of SVG attributes. No page needed. */

/**
 * @import {
 *   Bundle,
 *   Chart,
 *   Column,
 *   Curve,
 *   Dict,
 *   Frame,
 *   Live,
 *   Marker,
 *   PixelAxis,
 *   Point,
 *   Setting,
 *   Standing,
 *   Table,
 *   Trace,
 *   Tree,
 * } from "./types.d.ts"
 */

import { clamp, compile, names } from "./expressions.js";
import { valueAtPosition } from "./controls.js";
import { fixed } from "./fixed.js";
import { standing } from "./frame.js";
import { playTime } from "./timeline.js";
import { completer, neededFor } from "./values.js";

/** @typedef {((value: number) => number) & {holds: (value: number) => boolean}} Pixels */
/** @typedef {(frame: Frame) => Dict<string|null>} Attributes */
/** @typedef {{artist: string, attributes: Attributes}} LiveArtist */

/**
 * The map from data to pixels of one axis, kept within the axis.
 * @param {PixelAxis} axis
 * @returns {Pixels}
 */
export function pixelsOf({ scale, data, px: [p0, p1] }) {
  const of = scale === "log" ? Math.log10 : Number;
  const [f0, f1] = data.map(of);
  /** @param {number} value */
  const pixel = (value) => {
    const place = p0 + ((of(value) - f0) / (f1 - f0)) * (p1 - p0);
    return clamp(Number.isNaN(place) ? p0 : place, Math.min(p0, p1), Math.max(p0, p1));
  };
  /** @param {number} value */
  const holds = (value) => value >= Math.min(...data) && value <= Math.max(...data);
  return Object.assign(pixel, { holds });
}

/** @param {Point} point */
const at = ([x, y]) => `${fixed(x, 2)} ${fixed(y, 2)}`;

/**
 * Path data through points; a move alone when there is but one.
 * @param {Point[]} points
 */
export const pathData = (points) =>
  points.map((point, i) => `${i === 0 ? "M" : "L"} ${at(point)}`).join(" ");

/**
 * A value as it is at other times or settings than a frame's.
 * @param {Bundle} bundle
 * @param {Tree} tree
 * @returns {(part: Standing, settings?: Dict<Setting>) => (t: number, play_s: number) => number}
 */
function reader(bundle, tree) {
  const complete = completer(bundle, names(tree));
  const of = compile(tree);
  return ({ effective, facts }, settings) => {
    const valuesAt = complete({ ...effective, ...settings }, facts);
    return (t, play_s) => of(valuesAt(t, play_s));
  };
}

/**
 * All times of the moment at which one of the tables behind a trace has a knot.
 * @param {Table[]} tables
 * @param {Standing} part
 */
function traceTimes(tables, { effective, moment }) {
  const [start, end] = [moment.model_from, moment.model_to];
  const inside = tables
    .flatMap((table) => table.knots(effective))
    .filter((t) => t > start && t < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

/** @param {Standing} part */
const standingKey = ({ effective, facts }) => JSON.stringify([effective, facts]);

/**
 * Work something out again only when its key changes.
 * @template T
 * @param {(frame: Frame) => string} keyOf
 * @param {(frame: Frame) => T} make
 * @returns {(frame: Frame) => T}
 */
function kept(keyOf, make) {
  /** @type {{key: string, result: T}|undefined} */
  let last;
  return (frame) => {
    const key = keyOf(frame);
    if (last?.key !== key) last = { key, result: make(frame) };
    return last.result;
  };
}

/**
 * A trace: y over the moment, or over the whole story, up to now or to the end.
 * @param {Trace} entry
 * @param {Bundle} bundle
 * @param {Pixels} toX
 * @param {Pixels} toY
 * @returns {Attributes}
 */
function trace({ y, until, over }, bundle, toX, toY) {
  const read = reader(bundle, y);
  const { tables } = neededFor(bundle, names(y));
  /**
   * @param {Standing} part
   * @returns {[t: number, point: Point][]}
   */
  const pointsOf = (part) => {
    const yAt = read(part);
    const y = (/** @type {number} */ t) => toY(yAt(t, playTime(part.moment, t)));
    return traceTimes(tables, part).map((t) => [t, [toX(t), y(t)]]);
  };
  /** @param {Frame} frame */
  const partsOf = ({ bundle: playing, preset, state }) =>
    preset.moments.map((_, number) => pointsOf(standing(playing, state, number)));
  const parts = kept(standingKey, over === "story" ? partsOf : (frame) => [pointsOf(frame)]);
  return (frame) => {
    const [all, ends] = [parts(frame), until === "end"];
    const here = over === "story" ? frame.preset.moments.indexOf(frame.moment) : 0;
    const past = ends ? all : [...all.slice(0, here), all[here].filter(([t]) => t < frame.t)];
    const points = past.flat().map(([, point]) => point);
    /** @type {Point} */
    const now = [toX(frame.t), toY(read(frame)(frame.t, frame.time))];
    return { d: pathData(ends ? points : [...points, now]) };
  };
}

/**
 * A curve: y over the range of one control, everything else as it is.
 * @param {Curve} entry
 * @param {Bundle} bundle
 * @param {Pixels} toX
 * @param {Pixels} toY
 * @returns {Attributes}
 */
function curve({ y, over, points }, bundle, toX, toY) {
  const read = reader(bundle, y);
  const { tables, names: needed } = neededFor(bundle, names(y));
  const timed = tables.some((table) => table.clock) || needed.has("t") || needed.has("play_s");
  const control = rangeOf(bundle, over);
  const shown = Array.from({ length: points }, (_, i) =>
    valueAtPosition(control, i / (points - 1)),
  ).filter((value) => toX.holds(value)); // what the axis does not show has no place on it
  /** @param {Frame} frame */
  const keyOf = (frame) => {
    const others = { ...frame, effective: { ...frame.effective, [over]: "" } };
    return standingKey(others) + (timed ? frame.time : "");
  };
  return kept(keyOf, (frame) => ({
    d: pathData(
      shown.map((value) => [toX(value), toY(read(frame, { [over]: value })(frame.t, frame.time))]),
    ),
  }));
}

/**
 * @param {Bundle} bundle
 * @param {string} id
 */
function rangeOf({ chapter, controls }, id) {
  const control = controls.find((candidate) => candidate.id === id);
  if (control?.kind === "range") return control;
  throw new Error(`A curve of ${chapter} goes over “${id}”, which is no control with a range.`);
}

/**
 * A marker at the frame's own values.
 * @param {Marker} entry
 * @param {Bundle} _
 * @param {Pixels} toX
 * @param {Pixels} toY
 * @returns {Attributes}
 */
function point({ x, y, shown = true }, _, toX, toY) {
  const [ofX, ofY, isShown] = [x, y, shown].map(compile);
  return ({ values }) => ({
    transform: `translate(${at([toX(ofX(values)), toY(ofY(values))])})`,
    display: isShown(values) ? null : "none",
  });
}

/**
 * A box that is filled from below by a share.
 * @param {Column} entry
 * @param {Bundle} _
 * @param {Pixels} toX
 * @param {Pixels} toY
 * @returns {Attributes}
 */
function column({ box: [left, bottom, width, height], share }, _, toX, toY) {
  const of = compile(share);
  const [x0, x1, y0] = [toX(left), toX(left + width), toY(bottom)];
  return ({ values }) => {
    const y1 = toY(bottom + height * clamp(of(values), 0, 1));
    return {
      d: `${pathData([
        [x0, y0],
        [x0, y1],
        [x1, y1],
        [x1, y0],
      ])} Z`,
    };
  };
}

/**
 * @type {Record<Live["kind"], (entry: any, bundle: Bundle, toX: Pixels, toY: Pixels) => Attributes>}
 *   any: an entry of its kind
 */
const KINDS = { trace, curve, point, column };

/**
 * The live artists of a chart.
 * @param {Pick<Chart, "axes"|"live">} chart
 * @param {Bundle} bundle
 * @returns {LiveArtist[]}
 */
export function liveArtists({ axes, live = [] }, bundle) {
  const [toX, toY] = [pixelsOf(axes.x ?? NONE), pixelsOf(axes.y ?? NONE)];
  return live.map((entry) => {
    const attributes = KINDS[entry.kind](entry, bundle, toX, toY);
    return { artist: entry.artist, attributes };
  });
}

/** @type {PixelAxis} */
const NONE = { scale: "linear", data: [0, 1], px: [0, 1] };
