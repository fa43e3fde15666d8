"""How the length of a drip changes the level, at one dose: a line each, and a table."""

from explainer import models

MINUTES = range(0, 181)

runs = models.sweep("ketamine_drip", {"infusion_min": [2, 20, 40, 60, 100]}, MINUTES)
print(dict(zip(runs.labels, runs.measured("plasma_ng_per_ml").round(), strict=True)))
runs.plot("plasma_ng_per_ml", "0.5 mg/kg, given over").savefig("sweep.svg")

over = {"infusion_min": [10, 20, 40, 60], "dose_mg_per_kg": [0.1, 0.25, 0.5, 1]}
highest = models.scan2d("ketamine_drip", over, "plasma_ng_per_ml", MINUTES)
print(highest.to_frame().round())
highest.plot("Highest level").savefig("scan.svg")
