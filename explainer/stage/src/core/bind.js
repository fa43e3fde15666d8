/** The scene in the page: a frame's numbers become attributes, only where they have changed. */

/** @import { Binding, Frame, Scene, Values, View, Words } from "./types.d.ts" */

import { scratch, slotsOf } from "./attributes.js";
import { attributeWriter, mountLayers, textWriter, unmountDrawing } from "./drawing.js";
import { createCamera, layersOf } from "./layers.js";

/**
 * Mount a bundle's scene.
 * @param {HTMLElement} host
 * @param {Scene} scene
 * @returns {View}
 */
export function mountScene(host, scene) {
  const drawn = mountLayers(host, scene.svg, layersOf);
  const byId = elementsById(drawn.layers);
  const camera = createCamera(host, scene, drawn);
  const slots = slotsOf(scene).map(({ id, attribute, text }) => ({
    text,
    write: attributeWriter(byId(id), attribute),
  }));
  const texts = textSlots(scene.bindings, byId);
  /** @param {Frame} frame */
  const paint = ({ values, words }) => {
    const own = scratch(values);
    for (const { text, write } of slots) write(text(own));
    for (const write of texts) write(words, values);
    camera.paint(values);
  };
  const destroy = () => {
    camera.destroy();
    unmountDrawing(host);
  };
  return { paint, destroy };
}

/**
 * @param {Element[]} layers
 * @returns {(id: string) => Element}
 */
function elementsById(layers) {
  const named = layers.flatMap((layer) => [...layer.querySelectorAll("[id]")]);
  const elements = new Map(named.map((el) => [el.id, el]));
  return (id) => {
    const element = elements.get(id);
    if (!element) throw new Error(`The drawing has no element “${id}”.`);
    return element;
  };
}

/**
 * @param {Binding[]} bindings
 * @param {(id: string) => Element} byId
 */
const textSlots = (bindings, byId) =>
  bindings
    .filter(({ verb }) => verb === "word" || verb === "text")
    .map((binding) => textSlot(binding, textWriter(byId(binding.id), binding.args.room)));

/**
 * A word stands still until the language changes, a text follows the frame.
 * @param {Binding} binding
 * @param {(text: string) => void} write
 * @returns {(words: Words, values: Values) => void}
 */
function textSlot({ verb, args: { message }, n, of }, write) {
  const copy = typeof n === "number" && typeof of === "number" ? { n, of } : null;
  if (verb === "text") {
    return (words, values) => write(words.message(message, copy ? { ...values, ...copy } : values));
  }
  /** @type {Words|undefined} */
  let last;
  return (words) => {
    if (words === last) return;
    last = words;
    write(words.message(message));
  };
}
