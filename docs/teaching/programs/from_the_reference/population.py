"""1,000 virtual people after one spray: peak level of esketamine and its time."""

import numpy as np
import pandas as pd

from explainer import lesson, models

people = lesson.virtual_people(1000)
times = np.arange(0, 481, 2)  # min
runs = models.population("esketamine_spray", people, times, fixed={"dose_mg": "56mg"})
peak = runs.measured("plasma_ng_per_ml", at="max")
when = runs.measured("plasma_ng_per_ml", at="time of max")
table = pd.DataFrame(
    {
        f"peak, {runs.units['plasma_ng_per_ml']}": np.percentile(peak, [5, 50, 95]),
        f"time of peak, {runs.time_unit}": np.percentile(when, [5, 50, 95]),
    },
    index=["5 %", "50 %", "95 %"],
)
print(len(peak), "people")
print(table.round(1))
print("typical:", models.simulate("esketamine_spray", {}, times)["plasma_ng_per_ml"].max())
