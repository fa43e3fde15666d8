/** A tiny chapter, "doors", for tests: two controls, two presets, three tables, one chart. */

import { createStage } from "../../explainer/stage/src/core/stage.js";
import known from "../../explainer/vocabulary.json" with { type: "json" };
import { unpack } from "../../explainer/stage/src/core/unpack.js";
import { pack } from "./pack.js";

export const LEVELS = [0, 1, 4];
export const TIMES = { off: [0, 1000], on: [0, 100, 500, 1000] };

/** share[signal, level, time]: 0 when off, level/8 after a signal at 100 ms. */
const SHARE = [
  ...LEVELS.flatMap(() => [0, 0, 0, 0]),
  ...LEVELS.flatMap((level) => [0, level / 8, level / 4, level / 8]),
];

export const HEADER = {
  format: known.format,
  chapter: "doors",
  axes: {
    level_um: { kind: "range", scale: "root", knots: LEVELS },
    signal: { kind: "choice", options: ["off", "on"] },
  },
  clocks: { signal_ms: { unit: "ms", over: "signal", knots: TIMES } },
  tables: {
    share: { axes: ["signal", "level_um"], clock: "signal_ms", size: [2, 3, 4], values: SHARE },
    steady: { axes: ["level_um"], size: [3], values: [0, 0.5, 1] },
    open: { axes: ["signal"], clock: "signal_ms", size: [2, 4], values: [0, 1, 1, 1, 0, 1, 1, 0] },
  },
  constants: { doors: 8 },
  controls: [
    {
      id: "level_um",
      kind: "range",
      min: 0,
      max: 4,
      step: 0.1,
      scale: "root",
      default: 1,
      unit: "uM",
    },
    { id: "signal", kind: "choice", options: ["off", "on"], default: "on" },
  ],
  presets: [
    {
      id: "story",
      duration_s: 20,
      moments: [
        moment("rest", 0, 10, { signal: "off", outside: 0 }),
        moment("signals", 10, 20, { level_um: 4, outside: 1 }),
      ],
    },
    {
      id: "none",
      duration_s: 10,
      moments: [moment("nothing", 0, 10, { level_um: 0, outside: 0 })],
    },
  ],
  clock: { unit: "ms", step: "count" },
  derive: [
    ["filled", ["round", ["*", ["$", "doors"], ["$", "share"]]]],
    ["count", ["if", ["or", ["==", ["$", "signal"], ["'", "off"]], ["<", ["$", "t"], 100]], 0, 1]],
    ["any", [">", ["$", "filled"], 0]],
  ],
  sentences: [
    [
      { when: ["$", "any"], message: "says-filled" },
      { when: true, message: "says-empty" },
    ],
    [{ when: ["==", ["$", "signal"], ["'", "off"]], message: "says-quiet" }],
  ],
  scene: {
    svg: "<svg/>",
    bindings: [
      { id: "door-1", verb: "show", args: { value: filledBefore() }, n: 1, of: 8 },
      { id: "door-2", verb: "show", args: { value: filledBefore() }, n: 2, of: 8 },
      { id: "label", verb: "text", args: { message: "says-filled" }, n: null, of: null },
    ],
    paths: {},
    parts: [],
  },
  charts: [
    {
      id: "share",
      level: "plain",
      svg: "<svg/>",
      axes: {
        x: { scale: "linear", data: [0, 1000], px: [0, 100] },
        y: { scale: "linear", data: [0, 1], px: [50, 0] },
      },
      live: [
        { artist: "past", kind: "trace", y: ["$", "share"], until: "now" },
        { artist: "all", kind: "trace", y: ["$", "share"], until: "end" },
        { artist: "now", kind: "point", x: ["$", "t"], y: ["$", "share"] },
      ],
    },
  ],
  strip: [{ preset: "story", time_s: 5 }],
  words: {
    en: {
      ftl: [
        "says-filled = { $filled } doors are filled at { $level_um }.",
        "says-empty = No door is filled.",
        "says-quiet = No signal.",
        "says-detailed = { $detailed ->\n    [1] much\n   *[0] little\n }",
        "control-level_um-value = { $level_um } µM",
        "control-signal-on = on",
        "control-signal-off = off",
      ].join("\n"),
      sections: { known: { heading: "Known", nodes: [["p", {}, "Doors."]] } },
    },
    es: {
      ftl: "says-empty = Ninguna puerta.\nsays-quiet = Sin señal.\nsays-filled = { $filled } a { $level_um }.",
    },
  },
};

function moment(id, from_s, to_s, settings) {
  return { id, from_s, to_s, model_from: 0, model_to: 1000, scale: "linear", settings };
}

function filledBefore() {
  return [">=", ["$", "filled"], ["$", "n"]];
}

export const openDoors = () => unpack(pack(HEADER));

/** A browser in which time passes only when a test says so. */
export function stillBrowser() {
  const beats = new Map();
  const browser = {
    hiddenNow: false,
    reducedNow: false,
    listeners: [],
    requestFrame: (beat) => beats.set(beats.size + 1, beat).size,
    cancelFrame: (handle) => beats.delete(handle),
    hidden: () => browser.hiddenNow,
    reducedMotion: () => browser.reducedNow,
    waiting: () => beats.size,
    /** Show one animation frame at this time. */
    show: (timestamp_ms) => {
      const due = [...beats.values()];
      beats.clear();
      for (const beat of due) beat(timestamp_ms);
    },
  };
  const listen = (listener) => {
    browser.listeners.push(listener);
    return () => {};
  };
  browser.onVisibility = listen;
  browser.onReducedMotion = listen;
  return browser;
}

/** A stage of the doors in a still browser. */
export async function doorsStage(state) {
  const browser = stillBrowser();
  const stage = createStage(await openDoors(), { state, strict: true, environment: browser });
  return { stage, browser };
}
