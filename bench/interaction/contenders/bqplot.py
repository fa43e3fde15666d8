# two bqplot figures whose marks get new data at every move

import bqplot
import numpy as np
import work
from IPython.display import display
from ipywidgets import FloatSlider, HBox

slider = FloatSlider(work.START, min=work.LEVELS[0], max=work.LEVELS[1], step=work.STEP)
scales = {
    "x": bqplot.LinearScale(min=0, max=work.END),
    "y": bqplot.LinearScale(min=0, max=work.TOP),
}


def mark(y, **style):
    return bqplot.Lines(x=work.times, y=y, scales=scales, **style)


band = mark(np.array(work.band(work.START)), fill="between", fill_opacities=[0.3], stroke_width=0)
lines = [mark(work.curve(number, work.START)) for number in range(3)]


def figure(*marks):
    axes = [
        bqplot.Axis(scale=scales["x"]),
        bqplot.Axis(scale=scales["y"], orientation="vertical"),
    ]
    return bqplot.Figure(marks=list(marks), axes=axes, animation_duration=0)


def update(change):
    band.y = np.array(work.band(change["new"]))
    for number, line in enumerate(lines):
        line.y = work.curve(number, change["new"])


slider.observe(update, "value")
display(slider, HBox([figure(band, *lines[:2]), figure(lines[2])]))
