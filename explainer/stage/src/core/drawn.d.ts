/** Drawings and charts as a bundle carries them: SVG, and what the numbers of a frame do to it. */
// Made of explainer/schema by scripts/bundle_types.py: change that, and run this.

/** A compiled expression: [operator, ...parts]; elsewhere a text only follows $ or '. */
export type Tree = number | boolean | string | Tree[];

export type Level = "plain" | "detailed";

export type Floor = "idea" | "animals" | "people";

export type Tag = "people" | "animals" | "cells" | "idea";

export type Curved = "linear" | "log" | "root";

export type Clocked = "linear" | "log";

/** x and y in user units of the drawing. */
export type Point = [number, number];

/** x, y, width and height in user units of the drawing. */
export type Rect = [number, number, number, number];

/** What the verbs take; each takes some of these, see verbs.js. */
export interface BindingArguments {
  value?: Tree;
  x?: Tree;
  y?: Tree;
  path?: string;
  pivot?: Point;
  from?: string;
  to?: string;
  children?: string[];
  message?: string;
  room?: number;
}

/** What a drawing's element does; `n` of `of` copies where it stands in a repeat. */
export interface Binding {
  id: string;
  verb: string;
  args: BindingArguments;
  n: number | null;
  of: number | null;
}

/** An element with an evidence tag or a level of its own. */
export interface Part {
  id: string;
  tag: Tag | null;
  level: Level | null;
}

/** What the camera shows, and what it shows on little room. */
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

/** A pointer's route to a control; `value`: what a tap sets, or a drag's reach in units. */
export interface Hand {
  id: string;
  control: string;
  way: "x" | "-x" | "y" | "-y" | "tap" | "open";
  value: string;
}

/** A drawing taken apart. */
export interface Scene {
  svg: string;
  bindings: Binding[];
  paths: Record<string, Point[]>;
  parts: Part[];
  shots?: Record<string, Shot>;
  tints?: Tint[];
  hands?: Hand[];
  /** parts that can be lit, with the colour token of each or "" */
  lights?: Record<string, string>;
  field?: Rect;
  /** what of the field is seen on little room */
  narrow?: Rect | null;
}

/** Two values in the axis' unit, and where they stand in user units; y grows downwards. */
export interface PixelAxis {
  scale: Clocked;
  data: [number, number];
  px: [number, number];
}

/** The axes that a chart has. */
export interface PixelAxes {
  x?: PixelAxis;
  y?: PixelAxis;
}

/** A line over time. */
export interface Trace {
  kind: "trace";
  artist: string;
  y: Tree;
  until: "now" | "end";
  over: "moment" | "story";
}

/** A line over the values of a control. */
export interface Curve {
  kind: "curve";
  artist: string;
  over: string;
  y: Tree;
  points: number;
}

/** One point. */
export interface Marker {
  kind: "point";
  artist: string;
  x: Tree;
  y: Tree;
  shown?: Tree;
}

/** A bar that is filled to a share of its box: left, bottom, width, height. */
export interface Column {
  kind: "column";
  artist: string;
  box: Rect;
  share: Tree;
}

export type Live = Trace | Curve | Marker | Column;

/** A chart and the artists in it that move. */
export interface Chart {
  id: string;
  level: Level;
  when: Tree;
  svg: string;
  axes: PixelAxes;
  live: Live[];
}
