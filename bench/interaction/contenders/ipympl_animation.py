# ten seconds in which the curves grow, asked for at 50 frames a second

import time

import matplotlib.pyplot as plt  # noqa: TID251  (this is how it is used)
import work
from IPython import get_ipython
from IPython.display import display
from ipywidgets import Button
from matplotlib.animation import FuncAnimation

get_ipython().run_line_magic("matplotlib", "widget")

with plt.ioff():
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.5))
lines = [axes.plot([], [])[0] for axes in (left, left, right)]
for axes in (left, right):
    axes.set(xlim=(0, work.END), ylim=(0, work.TOP))
curves = [work.curve(number, work.START) for number in range(3)]
started = []


def grow(_):
    share = min((time.monotonic() - started[0]) / work.PLAY_S, 1) if started else 0
    shown = int(share * work.POINTS)
    for line, curve in zip(lines, curves, strict=True):
        line.set_data(work.times[:shown], curve[:shown])
    return lines


animation = FuncAnimation(figure, grow, interval=20, blit=True, cache_frame_data=False)
play = Button(description="Play")
play.on_click(lambda _: started.append(time.monotonic()))
display(play, figure.canvas)
