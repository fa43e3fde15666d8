/** What explainer/bundle packs: the JSON header of a bundle. Seconds of play end in _s. */
// Made of explainer/schema by scripts/bundle_types.py: change that, and run this.

import type { Sources, Written } from "./cards.d.ts";
import type { Chart, Level, Scene, Tree } from "./drawn.d.ts";
import type { Axis, Clock, Control, Preset, Setting, Simulation, TableEntry } from "./played.d.ts";

/** A group of a hundred people: counts of 100, with the interval where it was given. */
export interface Group {
  record: string;
  count: number;
  low: number | null;
  high: number | null;
}

/** A picture of a hundred people; a group that was not studied is null. */
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

/** A text with its heading. */
export interface Section {
  heading: string;
  /** what it is on the page, one of the roles of vocabulary.json; "text" where none is given */
  role?: string;
  /** what it is the text of, as its role asks */
  of?: Record<string, string>;
  nodes: Written[];
}

/** A word that cannot be avoided, and what it means. */
export interface Term {
  word: string;
  say: string;
  meaning: string;
  forms: string[];
}

/** One language's words: Fluent source, and longer texts in their order. */
export interface WordsSource {
  ftl: string;
  sections?: Record<string, Section>;
  order?: string[];
  terms?: Term[];
  /** where it is not read from left to right */
  direction?: "rtl";
  /** of one that nobody has reviewed: this in English, for whoever sits beside */
  unreviewed?: string;
}

/** How the page counts model time: its unit, and the expression that is shown of it. */
export interface ShownClock {
  unit: string;
  step: string | null;
}

/** A message that is said while something holds. */
export interface Sentence {
  when: Tree;
  message: string;
}

/** A frame of the strip: a second of a story. */
export interface Still {
  preset: string;
  time_s: number;
}

/** What one is asked before a moment of the main story; at the end where `before` is empty. */
export interface Question {
  id: string;
  answers: string[];
  /** the answer that fits what is known */
  fits: string;
  before: string;
  /** how far the picture is raised while the question covers its foot, of its height */
  raised_percent: number;
  /** how large the picture is shown meanwhile, of its size */
  shown_percent: number;
}

/** Months, such as 2026-11. */
export interface ReviewDates {
  checked_on: string;
  review_by: string;
}

/** What a chapter's model comes to, over all settings of its controls. */
export interface Simulated {
  axes: Record<string, Axis>;
  clocks: Record<string, Clock>;
  tables: Record<string, TableEntry>;
  /** of each table, the worst as a share of its range */
  errors: Record<string, number>;
  /** what of the model may be changed and moves a table */
  parameters: string[];
}

/** All of a chapter but its tables' numbers, in one language. */
export interface Header extends Simulated {
  format: number;
  /** of what its drawings name, by theme and token */
  colours?: Record<string, Record<string, string>>;
  chapter: string;
  constants: Record<string, Setting>;
  controls: Control[];
  presets: Preset[];
  clock?: ShownClock;
  /** each a name and what it is worth */
  derive: [string, Tree][];
  sentences: Sentence[][];
  scene: Scene | null;
  pictures: Record<string, string>;
  beside: string[];
  charts: Chart[];
  hundreds: Hundred[];
  /** how the page simulates by itself, where the chapter has a model */
  simulation?: Simulation;
  /** settings that hold once a control is moved at rest, so that something happens */
  stir?: Record<string, Setting>;
  questions?: Question[];
  strip?: Still[];
  /** stills of the scene are the marks of its stories */
  stills?: boolean;
  words: Record<string, WordsSource>;
  sources: Sources;
  meta: ReviewDates;
}
