// The quiet drawing of the start screen: a membrane with doors, at rest.

import drawing from "./motif.svg";
import { element } from "../ui/element.js";

/** Returns the drawing; it says nothing that the words beside it do not say. */
export function motif() {
  const node = element("div", { class: "kx-motif", "aria-hidden": "true" });
  node.innerHTML = drawing;
  return node;
}
