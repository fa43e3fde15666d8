/** Finding a place in a sorted list. */

/**
 * Index of the last knot that is not above the value (-1 when all are).
 * @param {ArrayLike<number>} knots  ascending
 * @param {number} value
 * @returns {number}
 */
export function lastNotAbove(knots, value) {
  let [low, high] = [0, knots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (knots[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
