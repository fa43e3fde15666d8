/** Solves small systems of linear equations: (diagonal - matrix) x = right. */

/**
 * Room for one system, used again and again.
 * @param {number} size
 */
export function linearSystem(size) {
  const rows = () => Array.from({ length: size }, () => new Float64Array(size));
  const [matrix, factors] = [rows(), rows()];
  const order = new Int32Array(size);
  /** @param {number} diagonal */
  const factor = (diagonal) => {
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) factors[i][j] = (i === j ? diagonal : 0) - matrix[i][j];
    }
    for (let column = 0; column < size; column += 1) eliminate(factors, order, column);
  };
  /** @type {(right: Float64Array, out: Float64Array) => void} */
  const solve = (right, out) => {
    out.set(right);
    for (let i = 0; i < size; i += 1) {
      const value = out[order[i]];
      out[order[i]] = out[i];
      out[i] = value;
      for (let row = i + 1; row < size; row += 1) out[row] -= factors[row][i] * value;
    }
    for (let i = size - 1; i >= 0; i -= 1) {
      for (let j = i + 1; j < size; j += 1) out[i] -= factors[i][j] * out[j];
      out[i] /= factors[i][i];
    }
  };
  return { matrix, factor, solve };
}

/**
 * Bring the largest of a column to its diagonal, and take it out of the rows below.
 * @type {(factors: Float64Array[], order: Int32Array, column: number) => void}
 */
function eliminate(factors, order, column) {
  const size = factors.length;
  let pivot = column;
  for (let row = column + 1; row < size; row += 1) {
    if (Math.abs(factors[row][column]) > Math.abs(factors[pivot][column])) pivot = row;
  }
  order[column] = pivot;
  [factors[column], factors[pivot]] = [factors[pivot], factors[column]];
  const top = factors[column];
  for (let row = column + 1; row < size; row += 1) {
    const share = factors[row][column] / top[column];
    factors[row][column] = share;
    if (share === 0) continue;
    for (let j = column + 1; j < size; j += 1) factors[row][j] -= share * top[j];
  }
}
