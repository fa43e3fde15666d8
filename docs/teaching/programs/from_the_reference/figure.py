"""The usual drip as seen in arterial and in venous blood."""

from explainer import lesson, models

times = range(0, 241)
runs = {
    blood + " blood": models.simulate("ketamine_drip", {"blood": blood}, times)
    for blood in ("arterial", "venous")
}
unit = runs["venous blood"].units["plasma_ng_per_ml"]
plot = lesson.compare(runs, "plasma_ng_per_ml", title="Ketamine, 0.5 mg/kg in 40 min")
axes = plot.axes[0]
print("labels as they came:", axes.get_xlabel(), "|", axes.get_ylabel())
axes.set_xlabel(f"Time after start of infusion ({runs['venous blood'].time_unit})")
axes.set_ylabel(f"Ketamine in plasma ({unit})")
plot.savefig("figure.png", dpi=200)
plot.savefig("figure.svg")
print(plot.spoken())
