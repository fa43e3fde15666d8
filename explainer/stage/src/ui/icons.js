// Line icons, drawn on 24 by 24 with the line weight of the scenes.

const SHAPES = {
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  back: "M15 5.5 8.5 12l6.5 6.5",
  on: "M9 5.5 15.5 12 9 18.5",
  restart: "M5.5 12a6.5 6.5 0 1 0 2-4.7M5.5 4.5v4h4",
  less: "M6 12h12",
  more: "M6 12h12M12 6v12",
  clock: "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM12 8v4.2l2.8 1.8",
  close: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  view: "M4 7.5h9M17 7.5h3M4 16.5h3M11 16.5h9M15 5.5v4M9 14.5v4",
  home: "M4.5 11.5 12 5l7.5 6.5M7 10v8.5h10V10",
  rest: "M7 5.5v13M12 8.5v7M17 5.5v13",
  print: "M7.5 9V4.5h9V9M7.5 16H5V9h14v7h-2.5M7.5 13.5h9v6h-9z",
  path: "M5 18.5c4 0 3-6 7-6s3-6 7-6M5 18.5h.01M19 6.5h.01",
  cards: "M5 5.5h6v5.5H5zM13 5.5h6v5.5h-6zM5 13h6v5.5H5zM13 13h6v5.5h-6z",
  leaf: "M6 18c0-7 4.5-11.5 12-12 .3 7.5-3.5 12-10 12M6 19.5c1-4 3.5-6.5 7-8.5",
  help: "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM9.8 10a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M12 16.2h.01",
  whole: "M9 5H5v4M15 5h4v4M9 19H5v-4M15 19h4v-4",
  smaller: "M5 9h4V5M19 9h-4V5M5 15h4v4M19 15h-4v4",
  aloud: "M4.5 9.5v5h3.5l4 3.5V6L8 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11",
  silence: "M4.5 9.5v5h3.5l4 3.5V6L8 9.5zM15.5 9.5l5 5M20.5 9.5l-5 5",
  star: "M12 4.5l2.3 4.9 5.4.7-4 3.7 1 5.3-4.7-2.6-4.7 2.6 1-5.3-4-3.7 5.4-.7z",
  seen: "M5.5 12.5l4.2 4.2 8.8-9.2",
  find: "M10.5 5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM14.5 14.5 19 19",
  talk: "M4.5 5.5h9v7h-5l-2.5 2.5v-2.5h-1.5zM16 9.5h3.5v7H18V19l-2.5-2.5H11v-1.5",
  link: "M10 13.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1.2 1.2M14 10.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1.2-1.2",
  picture: "M4.5 6h15v12h-15zM4.5 15.5l4.5-4 4 3.5 2.5-2 4 3M15.5 9.5h.01",
  end: "M10 5.5H5.5v13H10M14 8.5l3.5 3.5-3.5 3.5M17.5 12H9.5",
};

/** @type {Set<Shape>} */
const FILLED = new Set(["play", "star"]);
/**
 * Those that point along the line of reading. Play does not: it points along time.
 * @type {Set<Shape>}
 */
const TURNING = new Set(["back", "on", "end"]);
const SVG = "http://www.w3.org/2000/svg";

/** @typedef {keyof typeof SHAPES} Shape */

/**
 * An icon by name, hidden from assistive technology: the words beside it say the same.
 * @param {Shape} name
 */
export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "kx-icon");
  drawing.classList.toggle("kx-icon-turning", TURNING.has(name));
  drawing.classList.toggle("kx-icon-filled", FILLED.has(name));
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", SHAPES[name]);
  drawing.append(line);
  return drawing;
}

/**
 * Puts another icon into an element made by `icon`.
 * @param {SVGSVGElement} drawing
 * @param {Shape} name
 */
export function changeIcon(drawing, name) {
  drawing.classList.toggle("kx-icon-filled", FILLED.has(name));
  drawing.classList.toggle("kx-icon-turning", TURNING.has(name));
  drawing.firstElementChild?.setAttribute("d", SHAPES[name]);
}
