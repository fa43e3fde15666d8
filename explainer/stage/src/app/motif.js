// The quiet drawing of the start screen: doors in a membrane, at rest.

import drawing from "./motif.svg";
import { mountDrawing } from "../core/drawing.js";
import { element } from "../ui/element.js";

/** Returns the drawing; it says nothing that the words beside it do not say. */
export function motif() {
  const node = element("div", { class: "kx-motif", "aria-hidden": "true" });
  mountDrawing(node, drawing);
  return node;
}
