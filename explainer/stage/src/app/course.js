// A chapter in a course: what SCORM 1.2 asks of it, and no more. Told are that it was opened, that
// its story was seen to the end, and for how long; no answer, no score, nothing that was moved.

/** @import { Stage } from "./types.d.ts" */

/**
 * @typedef {Object} Api  the run-time interface of SCORM 1.2
 * @property {(empty: "") => string} LMSInitialize
 * @property {(name: string) => string} LMSGetValue
 * @property {(name: string, value: string) => string} LMSSetValue
 * @property {(empty: "") => string} LMSCommit
 * @property {(empty: "") => string} LMSFinish
 */

const FARTHEST = 7; // how many pages up the standard lets one look
const OVER = ["completed", "passed"];

/**
 * Tells the course about a chapter; nothing where no course stands around the page.
 * @param {Stage} stage
 * @param {Api|undefined} [api]
 */
export function tellCourse(stage, api = apiAround(window)) {
  if (api?.LMSInitialize("") !== "true") return;
  const began_ms = performance.now();
  const isOver = () => OVER.includes(api.LMSGetValue("cmi.core.lesson_status"));
  /** @param {string} status */
  const put = (status) => {
    api.LMSSetValue("cmi.core.lesson_status", status);
    api.LMSCommit("");
  };
  if (!isOver()) put("incomplete");
  const off = stage.onPaint(({ time, preset }) => {
    if (time < preset.duration_s) return;
    queueMicrotask(() => off());
    if (!isOver()) put("completed");
  });
  const leave = () => {
    api.LMSSetValue("cmi.core.session_time", lasted(performance.now() - began_ms));
    api.LMSCommit("");
    api.LMSFinish("");
  };
  window.addEventListener("pagehide", leave, { once: true });
}

/**
 * The interface in a page around this one, or around the one that opened it.
 * @param {Window} from
 * @returns {Api|undefined}
 */
function apiAround(from) {
  const opener = /** @type {Window|null} */ (from.top?.opener ?? null);
  return apiAbove(from) ?? (opener ? apiAbove(opener) : undefined);
}

/**
 * @param {Window} from
 * @returns {Api|undefined}
 */
function apiAbove(from) {
  let page = from;
  for (let far = 0; far <= FARTHEST; far++) {
    const found = apiIn(page);
    if (found || page.parent === page) return found;
    page = page.parent;
  }
  return undefined;
}

/**
 * A page from another place keeps what it has to itself.
 * @param {Window} page
 * @returns {Api|undefined}
 */
function apiIn(page) {
  try {
    return /** @type {Window & {API?: Api}} */ (page).API;
  } catch {
    return undefined;
  }
}

/**
 * HHHH:MM:SS.SS, as the standard writes a span of time.
 * @param {number} ms
 */
function lasted(ms) {
  const s = ms / 1000;
  const [hours, minutes] = [Math.floor(s / 3600), Math.floor((s % 3600) / 60)];
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${String(hours).padStart(4, "0")}:${two(minutes)}:${(s % 60).toFixed(2).padStart(5, "0")}`;
}
