# a number of a chapter's model on a slider: a kept engine simulates, one ipympl figure is redrawn

import json
import os

import matplotlib.pyplot as plt  # noqa: TID251  (this is how it is used)
import numpy as np
from IPython import get_ipython
from IPython.display import display
from ipywidgets import FloatSlider

from explainer.models import Simulator, read_model

get_ipython().run_line_magic("matplotlib", "widget")

work = json.loads(os.environ["BENCH_LIVE"])
parameter = read_model(work["model"]).parameter(work["parameter"])
engine = Simulator(work["model"])
times = np.linspace(0.0, work["until"], work["points"])


def run(value):
    return engine.run(work["settings"], times, {parameter.name: value}).values


slider = FloatSlider(
    parameter.value,
    min=parameter.low,
    max=parameter.high,
    step=(parameter.high - parameter.low) / 1000,
)
with plt.ioff():
    figure, axes = plt.subplots(1, 2, figsize=(9, 3.5))
first = run(parameter.value)
lines = {
    name: axes[number % 2].plot(times, first[name])[0]
    for number, name in enumerate(work["observables"])
}


def update(change):
    values = run(change["new"])
    for name, line in lines.items():
        line.set_ydata(values[name])
    figure.canvas.draw_idle()


slider.observe(update, "value")
display(slider, figure.canvas)
