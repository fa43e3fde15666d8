import assert from "node:assert/strict";
import { test } from "node:test";

import { MODELS } from "../../explainer/stage/src/core/made/index.js";
import { rosenbrock } from "../../explainer/stage/src/core/rosenbrock.js";
import { simulate } from "../../explainer/stage/src/core/simulate.js";

/** A stiff part that follows the cosine, and y' = -2ty², whose solution is 1 / (1 + t²). */
function rates(t, y, rate) {
  rate[0] = -2 * t * y[0] * y[0];
  rate[1] = -50 * (y[1] - Math.cos(t)) - Math.sin(t);
}

/** The worst errors of steps of one length: at their ends, and within them. */
function errors(longest) {
  const run = rosenbrock({ rates, size: 2, longest, relative: 1e9, absolute: 1e9 });
  const y = Float64Array.of(1, 1);
  const between = new Float64Array(2);
  let within = 0;
  run(0, 2, y, (t, length, at) => {
    at(t + length / 3, between);
    within = Math.max(within, Math.abs(between[0] - 1 / (1 + (t + length / 3) ** 2)));
  });
  return [Math.abs(y[0] - 1 / 5), Math.abs(y[1] - Math.cos(2)), within];
}

test("half the step has at most a tenth of the error, stiff or not, and within steps too", () => {
  const [coarse, fine] = [errors(0.1), errors(0.05)];
  fine.forEach((error, i) => {
    assert.ok(error < coarse[i] / 10, `${i}: ${coarse[i]} then ${error}`);
  });
});

test("at the moment of an event the values are those before it", () => {
  const { infusion_share: running } = simulate(MODELS.ketamine_drip, {}, [0, 1, 40, 41]);
  assert.deepEqual([...running], [0, 1, 1, 0]);
});

test("doses repeat until they have been given", () => {
  const settings = { dose_count: 2, dose_interval_h: 3 };
  const times = [20, 100, 200, 300, 380];
  const { infusion_share: running } = simulate(MODELS.ketamine_drip, settings, times);
  assert.deepEqual([...running], [1, 0, 1, 0, 0]);
});

test("a run leaves nothing for the next one", () => {
  const [first, , again] = [0, 3, 0].map((dose_count) =>
    simulate(MODELS.spine_turnover, { dose_count }, [0, 1, 5]).effect.join(),
  );
  assert.equal(first, again);
});
