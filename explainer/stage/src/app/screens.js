// Which screen is shown: one at a time; the page's title, language and focus follow it.

/** @import { AppContext, Screen, Screens, Words } from "./types.d.ts" */

import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";

/**
 * A screen that is still being opened when another is asked for is thrown away.
 * @param {Object} given
 * @param {AppContext} given.ctx
 * @param {(page: string) => boolean} given.known
 * @param {(page: string) => Promise<Screen>} given.make
 * @returns {Screens}
 */
export function createScreens({ ctx, known, make }) {
  const node = element("div", { class: "kx-content", id: "kx-content", tabindex: "-1" });
  /** @type {Set<(page: string, screen: Screen) => void>} */
  const followers = new Set();
  /** @type {{page: string, screen: Screen}|undefined} */
  let now;
  let asked = 0;

  const name = () => {
    const words = ctx.voice.words();
    Object.assign(document.documentElement, { lang: words.language, dir: words.direction });
    if (now) document.title = titleOf(words, now.page, now.screen);
  };
  /** @type {Screens["show"]} */
  const show = async (page, { arriving = false } = {}) => {
    const mine = ++asked;
    const screen = await opened(ctx, make, page);
    if (mine !== asked) return screen.end?.();
    now?.screen.end?.();
    now = { page, screen };
    node.replaceChildren(screen.node);
    for (const tell of followers) tell(page, screen);
    name();
    if (!arriving) arrive(screen.title);
  };
  return {
    node,
    show,
    known,
    name,
    page: () => now?.page ?? null,
    screen: () => now?.screen ?? null,
    pause: () => now?.screen.pause?.(),
    follow: (tell) => followers.add(tell),
    end: () => now?.screen.end?.(),
  };
}

/**
 * The screen, or a sentence that says it could not be opened.
 * @param {AppContext} ctx
 * @param {(page: string) => Promise<Screen>} make
 * @param {string} page
 * @returns {Promise<Screen>}
 */
async function opened(ctx, make, page) {
  try {
    return await make(page);
  } catch (problem) {
    console.error(problem);
    return failure(ctx);
  }
}

/**
 * @param {AppContext} ctx
 * @returns {Screen}
 */
function failure({ voice }) {
  const title = worded(voice, "h1", { class: "kx-error-title", tabindex: "-1" }, "error-bundle");
  const node = element("div", { class: "kx-error", role: "alert" }, title);
  return { node, title, name: (words) => words.message("error-bundle") };
}

/**
 * @param {Words} words
 * @param {string} page
 * @param {Screen} screen
 */
function titleOf(words, page, screen) {
  const product = words.message("product-name");
  if (page === "start") return product;
  return words.message("title-of-page", { page: screen.name(words), product });
}

/**
 * A new page begins at its top, and the keyboard and the screen reader at its heading.
 * @param {HTMLElement} title
 */
function arrive(title) {
  window.scrollTo(0, 0);
  title.focus({ preventScroll: true });
}
