// On paper the first page sums the chapter up, and nothing is left to be opened.

/** @import { Ground } from "./types.d.ts" */

// What a reader of paper cannot unfold: how a chart is read, and what can wait on a screen.
const READINGS = ":is(.kx-figure > .kx-fold, .kx-more[data-role=more]):not([open])";
// How the picture is read has no place on the first page.
const READING = ".kx-section[data-role=reading]";

/**
 * Calls `arrange(printed)` once when printing begins and once when it ends, or when a page is
 * looked at as it would be printed; browsers differ in which of these they tell of.
 * @param {AbortSignal} signal
 * @param {(printed: boolean) => void} arrange
 */
export function followPaper(signal, arrange) {
  const query = window.matchMedia("print");
  let now = false;
  /** @param {boolean} printed */
  const tell = (printed) => {
    if (printed === now) return;
    now = printed;
    arrange(printed);
  };
  query.addEventListener("change", () => tell(query.matches), { signal });
  window.addEventListener("beforeprint", () => tell(true), { signal });
  window.addEventListener("afterprint", () => tell(false), { signal });
}

/**
 * While the chapter is printed, what sums it up follows the picture; afterwards all is as it was:
 * `summary` are [what is known and what not, what to remember, what one can do].
 * @param {Pick<Ground, "signal">} ctx
 * @param {Element} node
 * @param {Element} picture
 * @param {HTMLElement[]} summary
 */
export function summaryFirst({ signal }, node, picture, summary) {
  const behind = summary[summary.length - 1].nextElementSibling;
  const [knowledge, ...beside] = summary;
  const head = node.querySelector(".kx-head");
  const headFollows = picture.nextElementSibling === head;
  const reading = [...picture.querySelectorAll(READING)];
  const home = reading[0]?.parentNode;
  const arrange = () => {
    if (head) picture.before(head);
    picture.after(...beside, knowledge, ...reading);
  };
  const restore = () => {
    if (head && headFollows) picture.after(head);
    behind?.before(...summary);
    home?.append(...reading);
  };
  let fold = () => {};
  followPaper(signal, (printed) => {
    keepingFocus(printed ? arrange : restore);
    if (printed) fold = unfold(node);
    else fold();
  });
}

/**
 * Opens what tells how charts are read; returns what closes it again.
 * @param {Element} node
 */
function unfold(node) {
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const folds = node.querySelectorAll(READINGS);
  /** @param {boolean} open */
  const put = (open) => {
    for (const fold of folds) fold.open = open;
  };
  put(true);
  return () => put(false);
}

/**
 * A part that is moved loses the keyboard's place.
 * @param {() => void} move
 */
function keepingFocus(move) {
  const focused = document.activeElement;
  move();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
