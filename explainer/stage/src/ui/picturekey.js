// What the shapes of a drawing are called: a row of signs with their names, as large as other text.

/** @import { ChapterContext, Part, Voice } from "./types.d.ts" */

import { element } from "./element.js";
import { worded } from "./voice.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * The key of a drawing, hidden where it names no shape.
 * A shape says `data-key="word; half; middle; narrow"`: its name, how far it reaches to either side of
 * its own 0,0, how far below that its middle lies (0 when left out), and that it is named here only
 * on little room, because elsewhere words stand beside it.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function pictureKey({ stage, voice }) {
  const list = element("ul", { class: "kx-key" });
  const title = worded(voice, "p", { class: "kx-legend" }, "key-name");
  const node = element("div", { class: "kx-key-part", "data-part": "key" }, title, list);
  const drawing = new DOMParser().parseFromString(
    stage.bundle.scene?.svg ?? "<svg/>",
    "image/svg+xml",
  );
  list.append(...[...drawing.querySelectorAll("[data-key]")].map((shape) => entry(voice, shape)));
  node.hidden = !list.children.length;
  return { node, paint: () => {} };
}

/**
 * @param {Voice} voice
 * @param {Element} shape
 */
function entry(voice, shape) {
  const [word, ...numbers] = (shape.getAttribute("data-key") ?? "").split(";");
  const [half, middle = 0] = numbers.slice(0, 2).map(Number);
  const narrow = numbers[2]?.trim() === "narrow";
  const sign = document.createElementNS(SVG, "svg");
  sign.setAttribute("viewBox", `${-half} ${middle - half} ${2 * half} ${2 * half}`);
  sign.setAttribute("aria-hidden", "true");
  const copy = nameless(whole(document.importNode(shape, true), shape.ownerDocument));
  sign.append(...shadesOf(shape, copy), copy);
  const kind = narrow ? { class: "kx-narrow" } : {};
  return element("li", kind, sign, worded(voice, "span", {}, word.trim()));
}

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
