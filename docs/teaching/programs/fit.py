"""Points that a class could have measured, and the clearance with which the model meets them."""

import numpy as np

from explainer import models

MINUTES = [5, 10, 20, 30, 40, 50, 60, 90, 120, 180, 240]

true = models.simulate("ketamine_drip", {}, MINUTES, {"CL_arterial": 100, "V1_arterial": 30})
noise = np.random.default_rng(7).normal(1, 0.05, len(MINUTES))
measured = true["plasma_ng_per_ml"] * noise

fit = models.fit(
    "ketamine_drip",
    MINUTES,
    measured,
    "plasma_ng_per_ml",
    free=["CL_arterial", "V1_arterial"],
    spread=0.05 * measured,
)
print(fit.to_frame().round(1))
print("not found, at an end of what is allowed:", fit.at_end or "none")
fit.plot("Clearance and volume, fitted").savefig("fit.svg")
