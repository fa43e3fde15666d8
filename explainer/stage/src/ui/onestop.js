// Many buttons of one kind that are one stop of Tab: arrows go from each to the next. Who reads by
// Tab comes through a chapter in fewer steps; who reads by lines or by buttons meets all of them.

/** @import { Dict } from "./types.d.ts" */

/** @type {Dict<number>} */
const STEPS = { ArrowLeft: -1, ArrowRight: 1 };
/** In a list, whose items stand one under the other. @type {Dict<number>} */
const LIST_STEPS = { ...STEPS, ArrowUp: -1, ArrowDown: 1 };

/**
 * Makes the buttons inside `target` one stop, and one of its own for those in each fold. Call what
 * is returned again when the buttons are other ones.
 * @param {HTMLElement} target
 * @param {string} selector
 * @param {boolean} [isList]  arrows up and down go on too
 */
export function oneStop(target, selector, isList = false) {
  const steps = isList ? LIST_STEPS : STEPS;
  const all = () => /** @type {HTMLElement[]} */ ([...target.querySelectorAll(selector)]);
  /** @param {HTMLElement} stop */
  const choose = (stop) => {
    const group = groupOf(all(), stop);
    for (const one of group) one.tabIndex = one === stop ? 0 : -1;
    stop.toggleAttribute("data-arrows", group.length > 1);
  };
  target.addEventListener("focusin", (event) => {
    const stop = all().find((one) => one === event.target);
    if (stop) choose(stop);
  });
  target.addEventListener("keydown", (event) => {
    const from = all().find((one) => one === event.target);
    if (!from || !(event.key in steps)) return;
    const group = groupOf(all(), from);
    const turned = event.key in STEPS && getComputedStyle(from).direction === "rtl";
    const to = group[group.indexOf(from) + (turned ? -1 : 1) * steps[event.key]];
    if (to) event.preventDefault();
    to?.focus();
  });
  return () => {
    for (const first of new Map(
      all()
        .reverse()
        .map((one) => [foldOf(one), one]),
    ).values()) {
      choose(first);
    }
  };
}

/** @param {Element} button */
const foldOf = (button) => button.closest("details");

/** @type {(all: HTMLElement[], one: Element) => HTMLElement[]} */
const groupOf = (all, one) => all.filter((other) => foldOf(other) === foldOf(one));
