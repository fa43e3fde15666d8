/** What explainer/bundle packs: the JSON header of a bundle. Seconds of play end in _s. */

import type { Sources } from "./cards.d.ts";
import type { Binding, BindingArguments, Chart, Scene } from "./drawn.d.ts";

export type Dict<T> = Record<string, T>;

/** What a setting can be: a number in its control's unit, or the name of an option. */
export type Setting = number | string;

/** A compiled expression: [operator, ...parts]; elsewhere a text only follows $ or '. */
export type Tree = number | boolean | string | readonly Tree[];

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
  scale: "linear" | "log";
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

/** What a text may be made of; a browser makes nodes of it and parses nothing. */
export type WrittenTag =
  | ("p" | "ul" | "ol" | "li" | "blockquote" | "h3" | "h4" | "br" | "hr")
  | ("strong" | "em" | "i" | "b" | "code" | "a" | "span" | "data" | "dfn")
  | ("table" | "thead" | "tbody" | "tr" | "th" | "td");

/** A text, or an element: its tag, its attributes and what is in it. */
export type Written = string | [tag: WrittenTag, attributes: Dict<string>, ...inside: Written[]];

export interface Section {
  heading: string;
  /** what it is on the page, one of the roles of vocabulary.json; "text" where none is given */
  role?: string;
  /** what it is the text of, as its role asks */
  of?: Dict<string>;
  nodes: Written[];
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
  /** of what its drawings name, by theme and token */
  colours?: Dict<Dict<string>>;
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
  /** settings that hold once a control is moved at rest, so that something happens */
  stir?: Dict<Setting>;
  strip?: { preset: string; time_s: number }[];
  words: Dict<WordsSource>;
  sources: Sources;
  /** of each table, the worst as a share of its range */
  errors: Dict<number>;
  meta: { checked_on: string; review_by: string };
}

/** A header as it is packed: each verb has only the arguments that it takes. */
export type Packed = Omit<Header, "scene"> & { scene: PackedScene | null };
export type PackedScene = Omit<Scene, "bindings"> & { bindings: PackedBinding[] };
export type PackedBinding = Omit<Binding, "args"> & { args: Partial<BindingArguments> };
