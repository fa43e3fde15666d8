"""Fit clearance and central volume of ketamine to made-up points with 10 % noise."""

import numpy as np

from explainer import models

rng = np.random.default_rng(7)
times = [5, 10, 20, 30, 40, 45, 50, 60, 80, 100, 120, 180, 240, 360]
truth = {"CL_arterial": 70, "V1_arterial": 32}
true = models.simulate("ketamine_drip", {"dose_mg_per_kg": 0.5}, times, truth)["plasma_ng_per_ml"]
measured = true * (1 + 0.1 * rng.standard_normal(len(times)))
fit = models.fit(
    "ketamine_drip",
    times,
    measured,
    "plasma_ng_per_ml",
    free=list(truth),
    fixed={"dose_mg_per_kg": 0.5},
    spread=0.1 * true,
)
print(fit.to_frame())
for name, value in truth.items():
    low, high = fit.intervals[name]
    print(
        f"{name}: truth {value}, found {fit[name]:.1f} ({low:.1f} to {high:.1f}) {fit.units[name]}"
    )
print("residuals, % of true:", (100 * fit.residuals / true).round(0))
print("stopped at an end:", fit.at_end)
