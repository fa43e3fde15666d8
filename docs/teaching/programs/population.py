"""Virtual people after one spray: how far their levels lie apart, and what that rests on."""

from explainer import lesson, models

MINUTES = range(0, 361, 5)

people = lesson.virtual_people(128)
runs = models.population("esketamine_spray", people, MINUTES, fixed={"dose_mg": 56})
band = runs.band("plasma_ng_per_ml", ends=(5, 50, 95))
for minute in (20, 40, 120):
    number = minute // 5
    low, middle, high = (band[part][number] for part in ("low", "middle", "high"))
    print(f"{minute} min: {low:.0f} to {high:.0f} ng/mL, half below {middle:.0f}")
runs.plot("plasma_ng_per_ml", "56 mg by nose, virtual people").savefig("population.svg")
runs.to_frame().to_csv("population.csv", index=False)

moved = models.sensitivity("esketamine_spray", "plasma_ng_per_ml", MINUTES, at="auc")
print(moved.to_frame().head(5))
moved.plot("What the area under the curve rests on").savefig("sensitivity.svg")
