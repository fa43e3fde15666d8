# ipywidgets.interact around a figure that is drawn anew and sent as PNG

import matplotlib.pyplot as plt  # noqa: TID251  (this is how it is used)
import work
from IPython import get_ipython
from ipywidgets import FloatSlider, interact

get_ipython().run_line_magic("matplotlib", "inline")

slider = FloatSlider(work.START, min=work.LEVELS[0], max=work.LEVELS[1], step=work.STEP)


@interact(level=slider)
def draw(level):
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.5))
    left.fill_between(work.times, *work.band(level), alpha=0.3)
    left.plot(work.times, work.curve(0, level))
    left.plot(work.times, work.curve(1, level))
    right.plot(work.times, work.curve(2, level))
    for axes in (left, right):
        axes.set(xlim=(0, work.END), ylim=(0, work.TOP))
    plt.show()
