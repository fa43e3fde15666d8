"""How the drug enters, both forms fitted together: one molecule whose rates give its IC50.

`entry_form = measured` takes the rates of KB-01 and misses its IC50, `matched` takes the IC50 and
bends the on rate. Here on rate, off rate and IC50 are one likelihood with their printed standard
errors: as one molecule must have it (IC50 = koff/kon, two constants), or each by itself (three).
"""

from __future__ import annotations

from dataclasses import dataclass

from explainer import evidence

ROWS = ("KB-01:kon", "KB-01:koff", "KB-01:IC50_2A")


@dataclass(frozen=True)
class Together:
    """On rate (1/(uM s)), off rate (1/s), IC50 (uM), and the misfit in squared standard errors."""

    kon: float
    koff: float
    ic50_um: float
    misfit: float


def together() -> Together:
    """Return the one molecule that meets the three measured numbers best (SciPy, group educate)."""
    from scipy.optimize import minimize

    measured = [_measured(key) for key in ROWS]

    def misfit(point: tuple[float, float]) -> float:
        said = (point[0], point[1], point[1] / point[0])
        pairs = zip(said, measured, strict=True)
        return sum(((found - value) / error) ** 2 for found, (value, error) in pairs)

    start = [value for value, _ in measured[:2]]
    best = minimize(misfit, start, method="Nelder-Mead", options={"xatol": 1e-6, "fatol": 1e-8})
    kon, koff = map(float, best.x)
    return Together(kon, koff, koff / kon, float(best.fun))


def _measured(key: str) -> tuple[float, float]:
    """Return a number and its printed standard error."""
    figure = evidence.load().parameter(key)
    assert figure.low is not None and figure.high is not None
    return figure.model_value, (figure.high - figure.low) / 2
