/** The scene in the page: a frame's numbers become attributes, only where they have changed. */

import { scratch, slotsOf } from "./attributes.js";
import { attributeWriter, mountDrawing, textWriter, unmountDrawing } from "./drawing.js";

/**
 * Mount a bundle's scene.
 * @param {HTMLElement} host
 * @param {Object} scene  {svg, bindings, paths, parts}
 * @returns {import("./drawing.js").View}
 */
export function mountScene(host, scene) {
  const drawing = mountDrawing(host, scene.svg);
  const byId = elementsById(drawing);
  const slots = slotsOf(scene).map(({ id, attribute, text }) => ({
    text,
    write: attributeWriter(byId(id), attribute),
  }));
  const texts = textSlots(scene.bindings, byId);
  const paint = ({ values, words }) => {
    const own = scratch(values);
    for (const { text, write } of slots) write(text(own));
    for (const write of texts) write(words, values);
  };
  return { paint, destroy: () => unmountDrawing(host) };
}

function elementsById(drawing) {
  const elements = new Map([...drawing.querySelectorAll("[id]")].map((el) => [el.id, el]));
  return (id) => {
    const element = elements.get(id);
    if (!element) throw new Error(`The drawing has no element “${id}”.`);
    return element;
  };
}

const textSlots = (bindings, byId) =>
  bindings
    .filter(({ verb }) => verb === "word" || verb === "text")
    .map((binding) => textSlot(binding, textWriter(byId(binding.id))));

/** A word stands still until the language changes, a text follows the frame. */
function textSlot({ verb, args: { message }, n, of }, write) {
  const copy = n === null || n === undefined ? null : { n, of };
  if (verb === "text") {
    return (words, values) => write(words.message(message, copy ? { ...values, ...copy } : values));
  }
  let last;
  return (words) => {
    if (words === last) return;
    last = words;
    write(words.message(message));
  };
}
