/** How a number is written into an SVG attribute, the same to the byte as in Python. */

/**
 * A number rounded half up to so many digits, without trailing zeros and never as -0.
 * What is not finite is written as 0: a drawing must not fall apart over one number.
 * @param {number|boolean} x
 * @param {number} digits
 * @returns {string}
 */
export function fixed(x, digits) {
  const factor = 10 ** digits;
  const scaled = Number.isFinite(Number(x)) ? Math.floor(Number(x) * factor + 0.5) : 0;
  const size = Math.abs(scaled);
  const rest = size % factor;
  const sign = scaled < 0 ? "-" : "";
  if (rest === 0) return `${sign}${size / factor}`;
  const tail = String(rest).padStart(digits, "0").replace(/0+$/, "");
  return `${sign}${(size - rest) / factor}.${tail}`;
}
