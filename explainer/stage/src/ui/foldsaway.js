// What folds out over the page also closes on Escape and on a press elsewhere.

/**
 * Lets native details close so; the keyboard's place goes back to the summary.
 * @param {HTMLDetailsElement} node
 * @param {HTMLElement} summary
 * @param {AbortSignal} signal
 */
export function foldsAway(node, summary, signal) {
  const shut = () => {
    node.open = false;
  };
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !node.open) return;
    shut();
    summary.focus();
  });
  document.addEventListener(
    "pointerdown",
    (event) => node.open && !event.composedPath().includes(node) && shut(),
    { signal },
  );
}
