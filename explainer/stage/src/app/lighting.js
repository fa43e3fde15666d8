// A place that was found: its page is opened, what hides it is opened too, and it is lit.

/** @import { AppContext, Place, Screen, Screens } from "./types.d.ts" */

/**
 * Returns `light(place)`.
 * @param {Pick<AppContext, "go"|"preferences">} ctx
 * @param {Pick<Screens, "follow">} screens
 * @returns {AppContext["light"]}
 */
export function createLighting(ctx, screens) {
  /** @type {Place|undefined} */
  let wanted;
  screens.follow((page, screen) => {
    const place = wanted?.page === page ? wanted : undefined;
    wanted = undefined;
    // After the page has arrived at its heading.
    if (place?.section) setTimeout(() => lit(ctx, screen, place));
  });
  return (place) => {
    wanted = place;
    ctx.go(place.page);
  };
}

/**
 * @param {Pick<AppContext, "preferences">} ctx
 * @param {Screen} screen
 * @param {Place} place
 */
function lit({ preferences }, { node, stage }, { section, of = {} }) {
  if (of.control) stage?.setControl(of.control, of.option);
  if (of.preset) stage?.choosePreset(of.preset);
  const moment = stage?.frame().preset.moments.find(({ id }) => id === of.moment);
  if (moment) stage?.transport.seek(moment.from_s);
  const found = node.querySelector(`[data-section="${section}"], .kx-section.kx-${section}`);
  if (!(found instanceof HTMLElement)) return;
  if (found.closest(".kx-plain-hides")) preferences.set({ level: "detailed" });
  // What was chosen shows with the frame after next.
  requestAnimationFrame(() => requestAnimationFrame(() => bringNear(found, node)));
}

/**
 * @param {HTMLElement} found
 * @param {HTMLElement} page
 */
function bringNear(found, page) {
  for (let one = found; one !== page && one.parentElement; one = one.parentElement) {
    if (one instanceof HTMLDetailsElement) one.open = true;
  }
  found.classList.add("kx-found");
  found.tabIndex = -1;
  found.scrollIntoView({ block: "center" });
  found.focus({ preventScroll: true });
}
