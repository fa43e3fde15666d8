"""The block by rates once more: between events it settles exponentially, so no solver is needed."""

from __future__ import annotations

from math import exp

from .models import depth
from .rows import value


def blocked(
    drug: str,
    level_um: float,
    voltage_mv: float,
    magnesium_mm: float,
    times: tuple[int, ...],
    t_s: float,
) -> dict[str, float]:
    """Return what is blocked after so many seconds; between events the block goes exponentially."""
    memantine = drug == "memantine"
    plug = exp(-value("NM-01:a_Mg") * voltage_mv) * magnesium_mm / value("NM-01:K_Mg")
    free = 1 / (1 + plug)
    shift = depth(voltage_mv, drug)
    enter = value("KB-01:kon_mem" if memantine else "KB-01:kon") * free
    leave = value("KB-01:koff_mem" if memantine else "KB-01:koff") * shift
    leak = value("CH-27:kleak_mem" if memantine else "KB-02:kleak")
    half_um = value("KB-01:IC50_mem" if memantine else "KB-01:IC50_2A") * shift / free
    slope = value("CH-08:hill_mem" if memantine else "KB-01:n_2A")
    drug_until, agonist_until, agonist_again = times
    share, now = 0.0, 0.0
    for edge in (*sorted({time for time in times if time < t_s}), t_s):
        agonist = now < agonist_until or now >= agonist_again
        goes_in = enter * level_um if agonist and now < drug_until else 0.0
        comes_out = (leave if agonist else 0.0) + leak
        settled = goes_in / (goes_in + comes_out)
        share = settled + (share - settled) * exp(-(goes_in + comes_out) * (edge - now))
        now = edge
    filled = (level_um / half_um) ** slope
    return {
        "blocked_share": share,
        "magnesium_free": free,
        "ic50_um": half_um,
        "kd_um": leave / enter,
        "steady_block": filled / (1 + filled),
        "rate_block": level_um / (level_um + leave / enter),
    }
