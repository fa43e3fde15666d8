// A shape of a drawing that stands by itself, outside of it: in the key, on the answer to a question.

/** @import { Bundle, Frame } from "./types.d.ts" */

const SVG = "http://www.w3.org/2000/svg";
const PLACED = new Set(["href", "x", "y", "transform", "id"]);

/**
 * The drawing as it was compiled, to take shapes from.
 * @param {Pick<Bundle, "scene">} bundle
 */
export const drawingOf = ({ scene }) =>
  new DOMParser().parseFromString(scene?.svg ?? "<svg/>", "image/svg+xml");

/**
 * A copy of the shape, and the gradients that it names.
 * @param {Element} shape
 * @returns {Element[]}
 */
export function alone(shape) {
  const copy = nameless(whole(document.importNode(shape, true), shape.ownerDocument));
  return [...shadesOf(shape, copy), copy];
}

/**
 * Such a copy as a picture of its own.
 * @param {Element} shape
 * @param {string} field  x, y, width and height of what is seen of it
 */
export function pictureOf(shape, field) {
  const node = document.createElementNS(SVG, "svg");
  node.setAttribute("viewBox", field);
  node.setAttribute("aria-hidden", "true");
  node.append(...alone(shape));
  return node;
}

/**
 * Whether it belongs to what a frame shows: `when` is nothing, the id of the one story in which it does,
 * or the name of a value and what that may be.
 * @type {(when: string, frame: Frame) => boolean}
 */
export function belongs(when, { preset, values }) {
  const [name, ...among] = when.split(" ");
  if (!name) return true;
  return among.length ? among.includes(String(values[name])) : name === preset.id;
}

/**
 * What an attribute of a shape says, part for part.
 * @type {(shape: Element, name: string) => string[]}
 */
export const saidBy = (shape, name) =>
  (shape.getAttribute(name) ?? "").split(";").map((part) => part.trim());

/**
 * A shape that is put together from others stands by itself: those are copied into it.
 * @param {Element} shape
 * @param {Document} drawing
 */
function whole(shape, drawing) {
  for (let use = shape.querySelector("use"); use; use = shape.querySelector("use")) {
    const used = drawing.getElementById((use.getAttribute("href") ?? "").slice(1));
    const group = document.createElementNS(SVG, "g");
    const [x, y] = [use.getAttribute("x") ?? "0", use.getAttribute("y") ?? "0"];
    for (const { name, value } of use.attributes) {
      if (!PLACED.has(name)) group.setAttribute(name, value); // its paint is the copy's
    }
    const transform = `${use.getAttribute("transform") ?? ""} translate(${x} ${y})`;
    group.setAttribute("transform", transform.trim());
    if (used) group.append(document.importNode(used, true));
    use.replaceWith(group);
  }
  return shape;
}

/**
 * The page has these ids already, in the drawing itself.
 * @param {Element} shape
 */
function nameless(shape) {
  for (const part of [shape, ...shape.querySelectorAll("[id]")]) part.removeAttribute("id");
  return shape;
}

const SHADE = /url\(#([a-z0-9-]+)\)/g;
let signs = 0;

/**
 * The gradients that a shape names, as its own: it stands outside of the drawing, where they are.
 * @param {Element} shape
 * @param {Element} copy  whose names are changed
 */
function shadesOf(shape, copy) {
  signs += 1;
  const named = new Set([...copy.outerHTML.matchAll(SHADE)].map(([, id]) => id));
  /** @param {string} text */
  const own = (text) => text.replace(SHADE, `url(#kx-sign-${signs}-$1)`);
  for (const part of [copy, ...copy.querySelectorAll("*")]) {
    for (const { name, value } of [...part.attributes]) {
      if (value.includes("url(#")) part.setAttribute(name, own(value));
    }
  }
  return [...named].flatMap((id) => {
    const shade = shape.ownerDocument.getElementById(id);
    if (!shade) return [];
    const made = document.importNode(shade, true);
    made.id = `kx-sign-${signs}-${id}`;
    return [made];
  });
}
