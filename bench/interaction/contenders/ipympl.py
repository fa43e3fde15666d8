# one ipympl figure whose artists get new data at every move

import matplotlib.pyplot as plt  # noqa: TID251  (this is how it is used)
import work
from IPython import get_ipython
from IPython.display import display
from ipywidgets import FloatSlider

get_ipython().run_line_magic("matplotlib", "widget")

slider = FloatSlider(work.START, min=work.LEVELS[0], max=work.LEVELS[1], step=work.STEP)
with plt.ioff():
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.5))
band = left.fill_between(work.times, *work.band(work.START), alpha=0.3)
lines = [
    axes.plot(work.times, work.curve(number, work.START))[0]
    for number, axes in enumerate((left, left, right))
]
for axes in (left, right):
    axes.set(xlim=(0, work.END), ylim=(0, work.TOP))


def update(change):
    band.set_data(work.times, *work.band(change["new"]))
    for number, line in enumerate(lines):
        line.set_ydata(work.curve(number, change["new"]))
    figure.canvas.draw_idle()


slider.observe(update, "value")
display(slider, figure.canvas)
