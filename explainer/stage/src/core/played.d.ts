/** What of a bundle runs: axes, clocks and packed tables, controls and stories. */
// Made of explainer/schema by scripts/bundle_types.py: change that, and run this.

import type { Clocked, Curved, Level } from "./drawn.d.ts";

/** What a setting can be: a number in its control's unit, or the name of an option. */
export type Setting = number | string;

/** Numbers between which tables are interpolated. */
export interface RangeAxis {
  kind: "range";
  scale: Curved;
  knots: number[];
}

/** Options, each with tables of its own. */
export interface ChoiceAxis {
  kind: "choice";
  options: string[];
}

export type Axis = RangeAxis | ChoiceAxis;

/** Times at which tables are kept: by option of the control `over`, "" where there is none. */
export interface Clock {
  unit: string;
  over: string | null;
  knots: Record<string, number[]>;
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

/** A value of a slider that has a name. */
export interface Tick {
  value: number;
  word: string;
}

/** A slider, in `unit`. */
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

/** Options of which one holds. */
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

/** A part of a moment that its drawing knows by name. */
export interface Beat extends Stretch {
  id: string;
  scale: Clocked;
}

/** A part of a story, with the settings that hold in it. */
export interface Moment extends Stretch {
  id: string;
  scale: Clocked;
  settings: Record<string, Setting>;
  /** what the camera shows; without it everything */
  shot?: string;
  /** the parts that matter; without it all do */
  light?: string[];
  beats?: Beat[];
}

/** A story. */
export interface Preset {
  id: string;
  duration_s: number;
  moments: Moment[];
}

/** A number of the model that a viewer may change, in `unit` as the language writes it. */
export interface LiveParameter {
  name: string;
  /** of the evidence, which names and sources it */
  record: string;
  value: number;
  low: number;
  high: number;
  unit: string;
}

/** What a table shows of a run; `at` is the model's time where it has no clock. */
export interface LiveTable {
  observable: string;
  at: number;
  /** numbers of the model; with none of them changed the compiled table stays */
  rests_on: string[];
}

/** How the tables are simulated in the page, for settings and numbers that nobody compiled. */
export interface Simulation {
  model: string;
  fixed: Record<string, number>;
  /** what the model is told, by axis and option */
  choices: Record<string, Record<string, Record<string, number>>>;
  /** of each axis, what holds for tables that do not know it */
  first: Record<string, Setting>;
  tables: Record<string, LiveTable>;
  /** first those that the chapter's question turns on */
  parameters: LiveParameter[];
  /** how many those are */
  turns_on?: number;
}
