/**
 * Integrates stiff equations: the Rosenbrock method RODAS of order 4, with its dense output.
 * Coefficients: Hairer and Wanner, Solving Ordinary Differential Equations II, 1996, section IV.7.
 */

/** @typedef {(t: number, y: Float64Array, rates: Float64Array) => void} Rates */
/** @typedef {{rates: Rates, size: number, longest: number, relative: number, absolute: number}} Problem */

import { linearSystem } from "./linear.js";

const GAMMA = 0.25;
const AT = [0, 0.386, 0.21, 0.63, 1, 1];
const DRIFT = [0.25, -0.1043, 0.1035, -0.0362, 0, 0];
const LAST = [1.221224509226641, 6.019134481288629, 12.53708332932087, -0.687886036105895];
const A = [
  [],
  [1.544],
  [0.9466785280815826, 0.2557011698983284],
  [3.314825187068521, 2.896124015972201, 0.9986419139977817],
  LAST,
  [...LAST, 1],
];
const C = [
  [],
  [-5.6688],
  [-2.430093356833875, -0.2063599157091915],
  [-0.1073529058151375, -9.594562251023355, -20.47028614809616],
  [7.496443313967647, -10.24680431464352, -33.99990352819905, 11.7089089320616],
  [
    8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136,
    -6.058818238834054,
  ],
];
const DENSE = [
  [
    10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823,
    1.025137723295662,
  ],
  [
    -0.6762803392801253, 6.087714651680015, 16.43084320892478, 24.76722511418386,
    -6.594389125716872,
  ],
];
const MOST_STEPS = 200_000;

/**
 * Make an integrator; `run` moves `y` from one time to another and tells every step that it takes.
 * @param {Problem} problem
 */
export function rosenbrock({ rates, size, longest, relative, absolute }) {
  const step = stepper(rates, size);
  /**
   * @param {number} from
   * @param {number} to
   * @param {Float64Array} y  moved to what it is at `to`
   * @param {(t: number, length: number, at: (time: number, out: Float64Array) => void) => void} tell
   */
  const run = (from, to, y, tell) => {
    let [t, length] = [from, firstLength(rates, from, to, y, longest)];
    for (let count = 0; t < to; count += 1) {
      if (count > MOST_STEPS) throw new Error("The model has no solution with these values.");
      const left = to - t;
      const last = length >= left * (1 - 1e-12);
      const taken = last ? left : length;
      step.attempt(t, taken, y);
      const error = Math.max(norm(step.error, y, step.after, relative, absolute), 1e-6);
      length = taken * Math.min(6, Math.max(0.2, 0.9 / error ** 0.25));
      length = Math.min(length, longest);
      if (!(error <= 1)) {
        if (!(length > 1e-14 * Math.max(1, Math.abs(t)))) length = taken * 0.2;
        if (!(taken > 1e-300)) throw new Error("The model has no solution with these values.");
        continue;
      }
      tell(t, taken, step.between(t, taken, y));
      y.set(step.after);
      t = last ? to : t + taken;
    }
  };
  return run;
}

/**
 * A first step that is short beside what the rates would change.
 * @param {Rates} rates
 * @param {number} from
 * @param {number} to
 * @param {Float64Array} y
 * @param {number} longest
 */
function firstLength(rates, from, to, y, longest) {
  const slope = new Float64Array(y.length);
  rates(from, y, slope);
  const fastest = Math.max(...slope.map((rate, i) => Math.abs(rate) / (Math.abs(y[i]) + 1e-3)), 0);
  return Math.min(longest, to - from, fastest > 0 ? 0.01 / fastest : to - from);
}

/** @type {(error: Float64Array, y: Float64Array, after: Float64Array, relative: number, absolute: number) => number} */
function norm(error, y, after, relative, absolute) {
  let worst = 0;
  for (let i = 0; i < error.length; i += 1) {
    const scale = absolute + relative * Math.max(Math.abs(y[i]), Math.abs(after[i]));
    const share = Math.abs(error[i]) / scale;
    if (!(share <= worst)) worst = share; // what is no number is no small error
  }
  return Number.isNaN(worst) ? 1e9 : worst;
}

/**
 * One step of the method, in memory that is taken once.
 * @param {Rates} rates
 * @param {number} size
 */
function stepper(rates, size) {
  const vector = () => new Float64Array(size);
  const stages = Array.from({ length: 6 }, vector);
  const [after, place, right, slope, drift, moved, nothing] = Array.from({ length: 7 }, vector);
  const shape = DENSE.map(vector);
  const system = linearSystem(size);
  /** @type {(t: number, length: number, y: Float64Array) => void} */
  const attempt = (t, length, y) => {
    rates(t, y, slope);
    differences(rates, t, y, slope, { matrix: system.matrix, drift, moved }, length);
    system.factor(1 / (GAMMA * length));
    for (let stage = 0; stage < 6; stage += 1) {
      mixed(y, A[stage], stages, 1, place);
      rates(t + AT[stage] * length, place, right);
      mixed(right, C[stage], stages, 1 / length, right);
      const share = DRIFT[stage] * length;
      for (let i = 0; i < size; i += 1) right[i] += share * drift[i];
      system.solve(right, stages[stage]);
    }
    for (let i = 0; i < size; i += 1) after[i] = place[i] + stages[5][i];
  };
  /** @type {(t: number, length: number, y: Float64Array) => (time: number, out: Float64Array) => void} */
  const between = (t, length, y) => {
    let ready = false;
    return (time, out) => {
      if (!ready) for (const [i, row] of DENSE.entries()) mixed(nothing, row, stages, 1, shape[i]);
      ready = true;
      const share = (time - t) / length;
      const rest = 1 - share;
      for (let i = 0; i < size; i += 1) {
        const bent = shape[0][i] + share * shape[1][i];
        out[i] = y[i] * rest + share * (after[i] + rest * bent);
      }
    };
  };
  return { attempt, between, after, error: stages[5] };
}

/**
 * `out` = base + factor * the weighted sum of stages.
 * @type {(base: Float64Array, weights: number[], stages: Float64Array[], factor: number, out: Float64Array) => void}
 */
function mixed(base, weights, stages, factor, out) {
  for (let i = 0; i < out.length; i += 1) {
    let sum = 0;
    for (let k = 0; k < weights.length; k += 1) sum += weights[k] * stages[k][i];
    out[i] = base[i] + factor * sum;
  }
}

/**
 * The Jacobian and the change with time alone, by differences.
 * @type {(rates: Rates, t: number, y: Float64Array, slope: Float64Array, room: {matrix: Float64Array[], drift: Float64Array, moved: Float64Array}, length: number) => void}
 */
function differences(rates, t, y, slope, { matrix, drift, moved }, length) {
  const size = y.length;
  for (let column = 0; column < size; column += 1) {
    const kept = y[column];
    const by = 1e-7 * Math.max(1e-2, Math.abs(kept));
    y[column] = kept + by;
    rates(t, y, moved);
    y[column] = kept;
    for (let row = 0; row < size; row += 1) matrix[row][column] = (moved[row] - slope[row]) / by;
  }
  const later = 1e-6 * length;
  rates(t + later, y, moved);
  for (let row = 0; row < size; row += 1) drift[row] = (moved[row] - slope[row]) / later;
}
