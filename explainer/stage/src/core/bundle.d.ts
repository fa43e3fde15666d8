/** What explainer/bundle packs: the JSON header of a bundle. Seconds of play end in _s. */

import type { Sources } from "./cards.d.ts";

export type Dict<T> = Record<string, T>;

/** What a setting can be: a number in its control's unit, or the name of an option. */
export type Setting = number | string;

/** A compiled expression; a text stands only where $ names a value and ' quotes a text. */
export type Tree = number | boolean | string | readonly [operator: string, ...parts: Tree[]];

export type Level = "plain" | "detailed";
export type Floor = "idea" | "animals" | "people";
export type Tag = "idea" | "cells" | "animals" | "people";
export type Curved = "linear" | "log" | "root";

export interface RangeAxis {
  kind: "range";
  scale: Curved;
  knots: number[];
}

export interface ChoiceAxis {
  kind: "choice";
  options: string[];
}

export type Axis = RangeAxis | ChoiceAxis;

/** Times at which tables are kept: by option of the control `over`, "" where there is none. */
export interface Clock {
  unit: string;
  over: string | null;
  knots: Dict<number[]>;
}

/** One packed table: counts of quantisation steps from `low` to `high`. */
export interface TableEntry {
  axes: string[];
  clock: string | null;
  size: number[];
  unit: string;
  low: number;
  high: number;
  bits: number;
  offset: number;
}

export interface Tick {
  value: number;
  word: string;
}

export interface RangeControl {
  kind: "range";
  id: string;
  level: Level;
  default: number;
  unit: string;
  min: number;
  max: number;
  step: number;
  scale: Curved;
  digits: number;
  ticks: Tick[];
}

export interface ChoiceControl {
  kind: "choice";
  id: string;
  level: Level;
  default: string;
  options: string[];
  pictured: boolean;
}

export type Control = RangeControl | ChoiceControl;

/** Seconds of play in which model time runs. */
export interface Stretch {
  from_s: number;
  to_s: number;
  model_from: number;
  model_to: number;
}

export interface Beat extends Stretch {
  id: string;
}

export interface Moment extends Stretch {
  id: string;
  scale: "linear" | "log";
  settings: Dict<Setting>;
  /** what the camera shows, and the parts that matter; without them everything */
  shot?: string;
  light?: string[];
  beats?: Beat[];
}

export interface Preset {
  id: string;
  duration_s: number;
  moments: Moment[];
}

/** What a drawing's element does; `n` of `of` copies where it stands in a repeat. */
export interface Binding {
  id: string;
  verb: string;
  args: BindingArguments;
  n: number | null;
  of: number | null;
}

/** What the verbs take; each takes some of these, see verbs.js. */
export interface BindingArguments {
  value: Tree;
  x: Tree;
  y: Tree;
  path: string;
  pivot: Point;
  from: string;
  to: string;
  children: string[];
  message: string;
}

export type Point = [x: number, y: number];

export interface Part {
  id: string;
  tag: Tag | null;
  level: Level | null;
}

export type Rect = [x: number, y: number, width: number, height: number];

export interface Shot {
  wide: Rect;
  narrow: Rect | null;
}

/** A piece that is lit or not as a whole, and the named parts it lies in. */
export interface Tint {
  id: string;
  lit_by: string[];
  opacity: number;
}

/** A pointer's route to a control; `value`: what a tap sets, or the reach of a drag in units. */
export interface Hand {
  id: string;
  control: string;
  way: "x" | "-x" | "y" | "-y" | "tap";
  value: string;
}

export interface Scene {
  svg: string;
  bindings: Binding[];
  paths: Dict<Point[]>;
  parts: Part[];
  shots?: Dict<Shot>;
  tints?: Tint[];
  hands?: Hand[];
  /** parts that can be lit, with the colour token of each or "" */
  lights?: Dict<string>;
  field?: Rect;
  /** what of the field is seen on little room */
  narrow?: Rect | null;
}

export interface PixelAxis {
  scale: "linear" | "log";
  data: [low: number, high: number];
  px: [low: number, high: number];
}

export interface Trace {
  kind: "trace";
  artist: string;
  y: Tree;
  until: "now" | "end";
  over: "moment" | "story";
}

export interface Curve {
  kind: "curve";
  artist: string;
  over: string;
  y: Tree;
  points: number;
}

export interface Marker {
  kind: "point";
  artist: string;
  x: Tree;
  y: Tree;
  shown?: Tree;
}

export interface Column {
  kind: "column";
  artist: string;
  box: [left: number, bottom: number, width: number, height: number];
  share: Tree;
}

export type Live = Trace | Curve | Marker | Column;

export interface Chart {
  id: string;
  level: Level;
  when: Tree;
  svg: string;
  axes: { x?: PixelAxis; y?: PixelAxis };
  live: Live[];
}

/** A group of a hundred people: counts of 100, with the interval where it was given. */
export interface Group {
  record: string;
  count: number;
  low: number | null;
  high: number | null;
}

export interface Hundred {
  comparison: string;
  when: Tree;
  level: Level;
  section: string;
  outcome: string;
  certainty: string;
  beside: string[];
  treated: Group | null;
  compared: Group | null;
}

export interface Section {
  heading: string;
  html: string;
}

export interface Term {
  word: string;
  say: string;
  meaning: string;
  forms: string[];
}

/** One language's words: Fluent source, and longer texts in their order. */
export interface WordsSource {
  ftl: string;
  sections?: Dict<Section>;
  order?: string[];
  terms?: Term[];
}

export interface Header {
  format: number;
  chapter: string;
  axes: Dict<Axis>;
  clocks: Dict<Clock>;
  tables: Dict<TableEntry>;
  constants: Dict<Setting>;
  controls: Control[];
  presets: Preset[];
  clock?: { unit: string; step: string | null };
  derive: [name: string, tree: Tree][];
  sentences: { when: Tree; message: string }[][];
  scene: Scene | null;
  pictures: Dict<string>;
  beside: string[];
  charts: Chart[];
  hundreds: Hundred[];
  strip?: { preset: string; time_s: number }[];
  words: Dict<WordsSource>;
  sources: Sources;
  meta: { checked_on: string; review_by: string };
}
