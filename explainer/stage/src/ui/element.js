// Makes elements in one call, so that a component reads like the page it makes.

/** @import { Attributes, Child } from "./types.d.ts" */

/**
 * Makes an element: `element("button", {class: "kx-button", onclick: act}, "text", child)`.
 * Attributes that start with "on" become listeners; true and false set or leave out an attribute;
 * null children are left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...(Child|Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/**
 * @param {Element} made
 * @param {string} name
 * @param {Attributes[string]} value
 */
function setAttribute(made, name, value) {
  if (typeof value === "function") made.addEventListener(name.slice(2), value);
  else if (typeof value === "boolean") made.toggleAttribute(name, value);
  else if (value !== null && value !== undefined) made.setAttribute(name, String(value));
}

/**
 * Sets an attribute only when it changes: assistive technology hears of every write.
 * @param {Element} target
 * @param {string} name
 * @param {string|number|null} value  null leaves it out
 */
export function keepAttribute(target, name, value) {
  if (value === null) target.removeAttribute(name);
  else if (target.getAttribute(name) !== String(value)) target.setAttribute(name, String(value));
}

/**
 * Sets the text only when it changes.
 * @param {Element} target
 * @param {string} text
 */
export function keepText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}
