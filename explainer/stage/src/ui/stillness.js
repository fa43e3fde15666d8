// Whether the device asks for less movement, now and whenever that changes.

const ASKED = "(prefers-reduced-motion: reduce)";

/** Returns {now() -> boolean, follow(fn)}; listening ends with the signal. */
export function createStillness(signal) {
  const query = window.matchMedia(ASKED);
  return {
    now: () => query.matches,
    follow: (fn) => query.addEventListener("change", fn, { signal }),
  };
}
