"""The share of receptors that is blocked, over the level of free ketamine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Quantity

Levels = NDArray[np.float64]


@dataclass(frozen=True)
class Competition:
    """How magnesium and voltage weaken the block: what the read figures say about both."""

    voltage: Quantity
    measured_at: Quantity
    delta: Quantity
    thermal: Quantity
    magnesium: Quantity
    slope: Quantity
    constant: Quantity

    @property
    def factor(self) -> float:
        """How many times more drug is needed than without magnesium at the measured voltage."""
        v, mg = self.voltage.value, self.magnesium.value
        free = 1 / (1 + np.exp(-self.slope.value * v) * mg / self.constant.value)
        lifted = (v - self.measured_at.value) * self.delta.value / self.thermal.value
        return float(np.exp(lifted) / free)


def least_block(level_um: Levels, on: Quantity, off: Quantity, against: Competition) -> Levels:
    """Return the least block that read figures allow, in %: rates, with magnesium, at rest.

    `on` in 1/(µM s), `off` in 1/s; at 0.41 to 0.61 µM about 1.4 to 2.0 % (BL-04).
    """
    half_um = off.value / on.value * against.factor
    return 100 * level_um / (level_um + half_um)


def most_block(level_um: Levels, ic50: Quantity, hill: Quantity) -> Levels:
    """Return the greatest block that read figures allow, in %: measured without magnesium.

    `ic50` in µM; at 0.41 to 0.61 µM about 39 to 47 % (BL-01).
    """
    return 100 / (1 + (ic50.value / level_um) ** hill.value)


def block_by_level(
    *,
    ic50: Quantity,
    hill: Quantity,
    on_rate: Quantity,
    off_rate: Quantity,
    delta: Quantity,
    voltage: Quantity,
    measured_at: Quantity,
    thermal: Quantity,
    magnesium: Quantity,
    magnesium_slope: Quantity,
    magnesium_constant: Quantity,
    drip: Quantity,
    anaesthetic: Quantity,
) -> Drawing:
    """Draw the band from the least to the most that read figures allow; the page draws the curve.

    x in µM free (log); y of 100 receptors. `drip` and `anaesthetic` are ranges in µM. Artists:
    `band`, `curve` (at the voltage now) and `now`.
    """
    against = Competition(
        voltage, measured_at, delta, thermal, magnesium, magnesium_slope, magnesium_constant
    )
    levels = np.geomspace(0.05, 10, 60)
    plot = Plot("block_by_level", key_rows=3)
    plot.x(0.05, 10, (0.1, 0.3, 1, 3, 10), scale="log")
    plot.y(0, 100, (0, 50, 100))
    plot.zone(drip, "drip", "ketamine-soft")
    plot.zone(anaesthetic, "anaesthesia", "ketamine-soft")
    least = least_block(levels, on_rate, off_rate, against)
    most = most_block(levels, ic50, hill)
    plot.area("band", _around(levels, least, most), "band")
    plot.live_line("curve", "ketamine")
    plot.point("now", "ketamine")
    plot.key("model", "ketamine")
    plot.key("chosen", "line-strong", column=220)
    plot.key("range", "band", row=1, word="band")
    plot.note("unmeasured", row=2)
    return plot.finish()


def _around(levels: Levels, least: Levels, most: Levels) -> Levels:
    """Return the edge of the area between two curves as points."""
    return np.column_stack([np.r_[levels, levels[::-1]], np.r_[least, most[::-1]]])
