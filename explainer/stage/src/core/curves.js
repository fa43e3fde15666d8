/** Lines and markers of a chart: from values to the text of SVG attributes. No page needed. */

import { clamp, compile, names } from "./expressions.js";
import { valueAtPosition } from "./controls.js";
import { fixed } from "./fixed.js";
import { standing } from "./frame.js";
import { playTime } from "./timeline.js";
import { completer, neededFor } from "./values.js";

/** @typedef {[number, number]} Pixel */

/**
 * The map from data to pixels of one axis, kept within the axis.
 * @param {{scale: "linear"|"log", data: [number, number], px: [number, number]}} axis
 * @returns {((value: number) => number) & {holds: (value: number) => boolean}}
 */
export function pixelsOf({ scale, data, px: [p0, p1] }) {
  const of = scale === "log" ? Math.log10 : Number;
  const [f0, f1] = data.map(of);
  const pixel = (value) => {
    const place = p0 + ((of(value) - f0) / (f1 - f0)) * (p1 - p0);
    return clamp(Number.isNaN(place) ? p0 : place, Math.min(p0, p1), Math.max(p0, p1));
  };
  const holds = (value) => value >= Math.min(...data) && value <= Math.max(...data);
  return Object.assign(pixel, { holds });
}

const at = ([x, y]) => `${fixed(x, 2)} ${fixed(y, 2)}`;

/** Path data through points; a move alone when there is but one. @param {Pixel[]} points */
export const pathData = (points) =>
  points.map((point, i) => `${i === 0 ? "M" : "L"} ${at(point)}`).join(" ");

/**
 * A value as it is at other times or settings than a frame's.
 * @param {Object} bundle
 * @param {import("./expressions.js").Tree} tree
 * @returns {(frame: Object, settings?: Object) => (t: number, play_s: number) => number}
 */
function reader(bundle, tree) {
  const complete = completer(bundle, names(tree));
  const of = compile(tree);
  return ({ effective, facts }, settings) => {
    const valuesAt = complete({ ...effective, ...settings }, facts);
    return (t, play_s) => of(valuesAt(t, play_s));
  };
}

/** All times of the moment at which one of the tables behind a trace has a knot. */
function traceTimes(tables, { effective, moment }) {
  const [start, end] = [moment.model_from, moment.model_to];
  const inside = tables
    .flatMap((table) => table.knots(effective))
    .filter((t) => t > start && t < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

const standingKey = ({ effective, facts }) => JSON.stringify([effective, facts]);

/** Work something out again only when its key changes. */
function kept(keyOf, make) {
  let [last, result] = [undefined, undefined];
  return (frame) => {
    const key = keyOf(frame);
    if (key !== last) [last, result] = [key, make(frame)];
    return result;
  };
}

/** A trace: y over the moment, or over the whole story, up to now or to the end. */
function trace({ y, until, over }, bundle, toX, toY) {
  const read = reader(bundle, y);
  const { tables } = neededFor(bundle, names(y));
  const pointsOf = (part) => {
    const yAt = read(part);
    const pixel = (t) => [toX(t), toY(yAt(t, playTime(part.moment, t)))];
    return traceTimes(tables, part).map((t) => [t, pixel(t)]);
  };
  const partsOf = ({ bundle: playing, preset, state }) =>
    preset.moments.map((_, number) => pointsOf(standing(playing, state, number)));
  const parts = kept(standingKey, over === "story" ? partsOf : (frame) => [pointsOf(frame)]);
  return (frame) => {
    const [all, ends] = [parts(frame), until === "end"];
    const here = over === "story" ? frame.preset.moments.indexOf(frame.moment) : 0;
    const past = ends ? all : [...all.slice(0, here), all[here].filter(([t]) => t < frame.t)];
    const points = past.flat().map(([, point]) => point);
    const now = [toX(frame.t), toY(read(frame)(frame.t, frame.time))];
    return { d: pathData(ends ? points : [...points, now]) };
  };
}

/** A curve: y over the range of one control, everything else as it is. */
function curve({ y, over, points }, bundle, toX, toY) {
  const read = reader(bundle, y);
  const { tables, names: needed } = neededFor(bundle, names(y));
  const timed = tables.some((table) => table.clock) || needed.has("t") || needed.has("play_s");
  const control = bundle.controls.find(({ id }) => id === over);
  const shown = Array.from({ length: points }, (_, i) =>
    valueAtPosition(control, i / (points - 1)),
  ).filter((value) => toX.holds(value)); // what the axis does not show has no place on it
  const settings = shown.map((value) => ({ [over]: value }));
  const keyOf = (frame) => {
    const others = { ...frame, effective: { ...frame.effective, [over]: null } };
    return standingKey(others) + (timed ? frame.time : "");
  };
  return kept(keyOf, (frame) => ({
    d: pathData(settings.map((s) => [toX(s[over]), toY(read(frame, s)(frame.t, frame.time))])),
  }));
}

/** A marker at the frame's own values. */
function point({ x, y, shown = true }, _, toX, toY) {
  const [ofX, ofY, isShown] = [x, y, shown].map(compile);
  return ({ values }) => ({
    transform: `translate(${at([toX(ofX(values)), toY(ofY(values))])})`,
    display: isShown(values) ? null : "none",
  });
}

/** A box that is filled from below by a share. */
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

const KINDS = { trace, curve, point, column };

/**
 * The live artists of a chart.
 * @param {Object} chart  {axes, live}
 * @param {Object} bundle
 * @returns {Array<{artist: string, attributes: (frame: Object) => Object<string, string>}>}
 */
export function liveArtists({ axes, live = [] }, bundle) {
  const [toX, toY] = [pixelsOf(axes.x ?? NONE), pixelsOf(axes.y ?? NONE)];
  return live.map((entry) => {
    const attributes = KINDS[entry.kind](entry, bundle, toX, toY);
    return { artist: entry.artist, attributes };
  });
}

const NONE = { scale: "linear", data: [0, 1], px: [0, 1] };
