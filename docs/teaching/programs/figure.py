"""A figure for a slide: a drip and a spray beside what was measured, and who responded."""

from explainer import evidence, lesson, models

MINUTES = range(0, 361, 2)

runs = {
    "drip, 0.5 mg/kg": models.simulate("ketamine_drip", {}, MINUTES),
    "spray, 56 mg": models.simulate("esketamine_spray", {"dose_mg": 56}, MINUTES),
}
measured = [(40, "PK-10:Cmax_IV", 1), (38, "PK-28:Cmax_56", 1)]
figure = lesson.compare(runs, "plasma_ng_per_ml", measured, title="One drip, one spray")
figure.savefig("figure.png", dpi=200)
print(figure.spoken())

trials = evidence.frame("trials")
after_a_day = trials[(trials.time_days == 1) & trials.response.notna() & (trials.role == "arm")]
print(after_a_day[["trial", "arm", "response", "response_low", "response_high", "sources"]])

course = models.regimen(range(0, 10_081, 20), drip=[(f"{day} days", 0.5, 40) for day in (0, 2, 4)])
course.plot("drip_plasma_ng_per_ml", title="Three drips in a week").savefig("course.svg")
