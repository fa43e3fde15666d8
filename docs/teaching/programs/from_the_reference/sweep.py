"""Open, unblocked share of NMDA receptors 60 s after ketamine is given, over its level."""

import numpy as np
import pandas as pd

from explainer import models

levels = np.logspace(-2, 2, 25)
times = np.arange(0, 61)
runs = models.sweep("receptor_block", {"level_um": levels}, times, fixed={"voltage_mv": -70})
free_60 = 1 - runs.measured("blocked_share", at=60)
free_steady = 1 - runs.measured("steady_block", at="last")
table = pd.DataFrame({"level_uM": levels, "free_60s": free_60, "free_steady": free_steady})
print(table.round(3).to_string(index=False))
for name in ("free_60s", "free_steady"):
    y = table[name].to_numpy()  # falls; without drug it is 1
    half = np.exp(np.interp(-0.5, -y, np.log(levels)))
    print(f"{name}: halved at {half:.2f} {runs.units['level_um']}")
print("ic50_um says", runs.measured("ic50_um", at="last")[0], "beyond:", runs.beyond)
