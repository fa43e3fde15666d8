// Pages as #hashes with history entries; after an end, every older entry leads to the start. A
// link may name a moment too, as in #receptor_blockade/anaesthesia?at=20 (core/link.js).

import { readLink } from "../core/index.js";

/**
 * Follows and makes history entries.
 *
 * Each entry carries the number of the visit it belongs to. `wipe()` ends the visit: it goes back
 * to the first entry, clears its hash and cuts off what lay ahead, so that Back and Forward find
 * the start screen and nothing else. The start's own entry has no state at all.
 * @param {Object} given
 * @param {(page: string) => boolean} given.known
 * @param {(page: string) => void} given.show
 * @param {AbortSignal} given.signal
 * @param {Window} [given.view]
 */
export function createRoutes({ known, show, signal, view = window }) {
  const { history, location } = view;
  const base = location.pathname + location.search;
  let visit = history.state?.kx ?? newVisit();

  const linked = () => {
    const place = readLink(location.hash);
    return { ...place, odd: place.odd || (place.page !== "" && !known(place.page)) };
  };
  const asked = () => (known(linked().page) ? linked().page : "start");
  const forget = () => history.replaceState(null, "", base);
  /** @param {{kx: string}|null} state */
  const isOurs = (state) => state === null || state.kx === visit;
  /** @param {PopStateEvent} event */
  const arrive = ({ state }) => {
    if (!isOurs(state)) forget();
    show(asked());
  };
  view.addEventListener("popstate", arrive, { signal });

  /** @param {string} page */
  const go = (page) => {
    const address = page === "start" ? base : `#${page}`;
    if (page !== asked()) history.pushState(next(), "", address);
    else history.replaceState(history.state, "", address);
    show(page);
  };
  const next = () => ({ kx: visit, depth: (history.state?.depth ?? 0) + 1 });

  const wipe = async () => {
    const depth = history.state?.depth ?? 0;
    visit = newVisit();
    if (depth) await goBack(view, depth);
    forget();
    history.pushState(null, "", base);
  };
  return { asked, linked, go, wipe };
}

const newVisit = () => crypto.randomUUID?.() ?? String(performance.now());

/**
 * @param {Window} view
 * @param {number} depth
 */
function goBack(view, depth) {
  return new Promise((resolve) => {
    view.addEventListener("popstate", resolve, { once: true });
    view.history.go(-depth);
  });
}
