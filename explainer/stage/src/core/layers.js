/** A drawing as layers: what the camera moves is an SVG of its own, so that it moves as one picture. */

/** @import { End, Scene, Values } from "./types.d.ts" */
/** @typedef {{layers: SVGElement[], world: SVGElement|null}} Drawn */

import { camera, seenField, settledScale } from "./camera.js";
import { fixed } from "./fixed.js";

const NARROW_PX = 560; // a drawing no wider than this shows its narrow shots, but on paper

/**
 * Take a drawing with a `world` apart into layers that lie over one another.
 * @param {SVGElement} drawing
 * @returns {Drawn}
 */
export function layersOf(drawing) {
  const world = [...drawing.children].find(({ id }) => id === "world");
  if (!world) return { layers: [drawing], world: null };
  const [back, moved, front] = ["back", "moved", "front"].map((name) => layer(drawing, name));
  let into = back;
  for (const part of [...drawing.children]) {
    if (part === world) into = front;
    if (part === world || part.localName === "defs") moved.append(part);
    else into.append(part);
  }
  return { layers: [back, moved, front].filter((one) => one.children.length), world: moved };
}

/** @type {(drawing: SVGElement, name: string) => SVGElement} */
function layer(drawing, name) {
  const made = /** @type {SVGElement} */ (drawing.cloneNode(false));
  made.setAttribute("class", `layer ${name}`);
  return made;
}

/**
 * What keeps the world's layer in its shot; writes only what has changed.
 * @param {HTMLElement} host
 * @param {Scene} scene
 * @param {Drawn} drawn
 * @returns {{paint: (values: Values) => void, destroy: End}}
 */
export function createCamera(host, scene, { layers, world }) {
  /** @type {boolean|null} */
  let little = null;
  const paper = window.matchMedia("print");
  let last = "";
  /** @type {Values} */
  let values = {};
  /** @param {number} width */
  const measure = (width) => {
    const now = width > 0 && width <= NARROW_PX && !paper.matches;
    if (now === little) return;
    little = now;
    const field = seenField(scene, little);
    for (const one of layers) one.setAttribute("viewBox", field.join(" "));
    host.style.aspectRatio = `${field[2]} / ${field[3]}`;
    host.style.setProperty("--seen-shape", fixed(field[2] / field[3], 4));
    last = "";
    show();
  };
  const show = () => {
    if (!world || little === null) return;
    const { text, moving, zoom } = shotOf(scene, values, little);
    const now = [text, moving, zoom].join();
    if (last === now) return;
    last = now;
    world.classList.toggle("moving", moving);
    world.style.transform = text;
    world.style.setProperty("--zoom", zoom);
  };
  /** @param {Values} now */
  const paint = (now) => {
    values = now;
    show();
  };
  const again = () => measure(host.clientWidth);
  const destroy = watch(host, paper, again);
  again();
  return { paint, destroy };
}

/**
 * Where a shot stands: its transform, whether it is on its way, and what words are divided by.
 * @type {(scene: Scene, values: Values, little: boolean) => {text: string, moving: boolean, zoom: string}}
 */
const shotOf = (scene, values, little) => ({
  text: transformOf(scene, values, little),
  moving: Number(values.shot_share) < 1 && values.shot !== values.shot_before,
  zoom: fixed(settledScale(scene, values, little), 4),
});

/**
 * Calls `again` whenever the room or the medium is another.
 * @type {(host: Element, paper: MediaQueryList, again: () => void) => End}
 */
function watch(host, paper, again) {
  const watcher = new ResizeObserver(again);
  watcher.observe(host);
  paper.addEventListener("change", again);
  return () => {
    watcher.disconnect();
    paper.removeEventListener("change", again);
  };
}

/**
 * In shares of the layer's own size, so that nothing has to be measured.
 * @type {(scene: Scene, values: Values, little: boolean) => string}
 */
function transformOf(scene, values, little) {
  const [left, top, width, height] = seenField(scene, little);
  const { x, y, scale } = camera(scene, values, little);
  const across = fixed((100 * (x - left * (1 - scale))) / width, 4);
  const down = fixed((100 * (y - top * (1 - scale))) / height, 4);
  return `translate(${across}%,${down}%) scale(${fixed(scale, 5)})`;
}
