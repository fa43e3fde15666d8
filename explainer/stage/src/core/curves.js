/** Lines and markers of a chart: from values to the text of SVG attributes. No page needed. */

import { clamp, compile, names } from "./expressions.js";
import { valueAtPosition } from "./controls.js";
import { fixed } from "./fixed.js";
import { playTime } from "./timeline.js";
import { completer, neededFor } from "./values.js";

/** @typedef {[number, number]} Pixel */

/**
 * The map from data to pixels of one axis, kept within the axis.
 * @param {{scale: "linear"|"log", data: [number, number], px: [number, number]}} axis
 * @returns {(value: number) => number}
 */
export function pixelsOf({ scale, data, px: [p0, p1] }) {
  const of = scale === "log" ? Math.log10 : Number;
  const [f0, f1] = data.map(of);
  return (value) => {
    const place = p0 + ((of(value) - f0) / (f1 - f0)) * (p1 - p0);
    return clamp(Number.isNaN(place) ? p0 : place, Math.min(p0, p1), Math.max(p0, p1));
  };
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
  const inside = tables.flatMap((table) => table.knots(effective)).filter((t) => t > start && t < end);
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

/** A trace: y over the moment, up to now or to its end. */
function trace({ y, until }, bundle, toX, toY) {
  const read = reader(bundle, y);
  const { tables } = neededFor(bundle, names(y));
  const whole = kept(standingKey, (frame) => {
    const yAt = read(frame);
    const pixel = (t) => [toX(t), toY(yAt(t, playTime(frame.moment, t)))];
    return traceTimes(tables, frame).map((t) => [t, pixel(t)]);
  });
  return (frame) => {
    const points = whole(frame);
    if (until === "end") return { d: pathData(points.map(([, point]) => point)) };
    const past = points.filter(([t]) => t < frame.t).map(([, point]) => point);
    return { d: pathData([...past, [toX(frame.t), toY(read(frame)(frame.t, frame.time))]]) };
  };
}

/** A curve: y over the range of one control, everything else as it is. */
function curve({ y, over, points }, bundle, toX, toY) {
  const read = reader(bundle, y);
  const { tables, names: needed } = neededFor(bundle, names(y));
  const timed = tables.some((table) => table.clock) || needed.has("t") || needed.has("play_s");
  const control = bundle.controls.find(({ id }) => id === over);
  const settings = Array.from({ length: points }, (_, i) => (
    { [over]: valueAtPosition(control, i / (points - 1)) }
  ));
  const keyOf = (frame) => {
    const others = { ...frame, effective: { ...frame.effective, [over]: null } };
    return standingKey(others) + (timed ? frame.time : "");
  };
  return kept(keyOf, (frame) => ({
    d: pathData(settings.map((s) => [toX(s[over]), toY(read(frame, s)(frame.t, frame.time))])),
  }));
}

/** A marker at the frame's own values. */
function point({ x, y }, _, toX, toY) {
  const [ofX, ofY] = [compile(x), compile(y)];
  return ({ values }) => ({ transform: `translate(${at([toX(ofX(values)), toY(ofY(values))])})` });
}

const KINDS = { trace, curve, point };

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
