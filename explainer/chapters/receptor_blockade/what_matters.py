"""Which of the numbers that are not known exactly moves the count of filled doors most."""

from __future__ import annotations

from explainer.bands.matters import SHOWN
from explainer.charts.drawing import Drawing
from explainer.charts.plot import Plot
from explainer.charts.quantity import Given, Series


def what_matters(shares: Series) -> Drawing:
    """Draw Sobol indices for one drip as bars, and as lines up to what each does with all others.

    Series: x is the place in `SHOWN`, y, low and high in hundredths of the variance.
    """
    assert shares.low is not None and shares.high is not None
    plot = Plot("what_matters", key_rows=3)
    plot.x_words(-0.55, len(SHOWN) - 0.45, dict(zip(shares.x.tolist(), SHOWN, strict=True)))
    plot.y(0, 50, (0, 25, 50))
    for place, alone, together in zip(shares.x, shares.y, shares.high, strict=True):
        share = Given(float(alone), float(alone), float(together), "%", "chosen", "")
        plot.bar(float(place), share, "series-3", width=0.5)
    for row, key in enumerate(("bar", "line", "drawn")):
        plot.note(key, row)
    return plot.finish()
