"""The models once more, by other means: matrix exponentials, SciPy's solvers and closed forms.

Equations are those that docs/models.md and the heads of the `.ant` files state; constants are read
from the evidence tables. Nothing here uses the product's simulator, tables or expressions.
"""

from __future__ import annotations

import json
from functools import cache
from math import exp, log

import numpy as np
from numpy.typing import NDArray

from explainer.places import ASSETS

from .rows import high, low, value

Array = NDArray[np.float64]


# ── the receptor ────────────────────────────────────────────────────────────────────────────────
def plugs_out(voltage_mv: float) -> float:
    """Return the share of doors without a magnesium plug (1 mM)."""
    return 1 / (1 + exp(-value("NM-01:a_Mg") * voltage_mv) / value("NM-01:K_Mg"))


def depth(voltage_mv: float, drug: str) -> float:
    """Return by how much voltage shifts the block."""
    delta = value("CH-09:delta_mem" if drug == "memantine" else "KB-01:delta")
    return exp(delta * (voltage_mv - value("CH-13:V_fit")) / value("CH-12:RT_F"))


def ratio(level_um: float, voltage_mv: float, drug: str) -> float:
    """Return filled over empty in the long run: Hill's form of the block."""
    name = "mem" if drug == "memantine" else "2A"
    half_um = value(f"KB-01:IC50_{name}") * depth(voltage_mv, drug) / plugs_out(voltage_mv)
    slope = value("CH-08:hill_mem" if drug == "memantine" else "KB-01:n_2A")
    return float((level_um / half_um) ** slope)


def filled(level_um: float, voltage_mv: float, drug: str = "ketamine") -> float:
    """Return the share of doors that are filled in the long run."""
    found = ratio(level_um, voltage_mv, drug)
    return found / (1 + found)


STATES = ("C0", "C1", "C2", "D", "O")


def _rates(glutamate_um: float, enter: float, leave: float, leak: float) -> Array:
    """Return the matrix of the ten states, free then filled, per ms."""
    bind, unbind = value("NM-10:Rb") * glutamate_um, value("NM-10:Ru")
    steps = [(0, 1, bind, unbind), (1, 2, bind, unbind)]
    steps += [(2, 3, value("NM-10:Rd"), value("NM-10:Rr"))]
    steps += [(2, 4, value("NM-10:Ro"), value("NM-10:Rc"))]
    both = [*steps, *((a + 5, b + 5, there, back) for a, b, there, back in steps)]
    both += [(4, 9, enter, leave), *((n + 5, n, leak, 0.0) for n in range(4))]
    matrix = np.zeros((10, 10))
    for a, b, there, back in both:
        matrix[b, a] += there
        matrix[a, a] -= there
        matrix[a, b] += back
        matrix[b, b] -= back
    return matrix / 1000


@cache
def receptor(
    level_um: float, voltage_mv: float, signal: str, start: str, drug: str, t_ms: float
) -> dict[str, float]:
    """Return shares of doors `t_ms` after a moment began: open, filled."""
    from scipy.linalg import expm

    outside = start in ("arriving", "there")
    long_run = ratio(level_um, voltage_mv, drug)
    name = "mem" if drug == "memantine" else "ket"
    at_start = 0.0 if start == "arriving" else long_run / (1 + long_run)
    if start == "rested":
        at_start *= value("KB-02:trap_mem" if drug == "memantine" else "KB-02:trap_K") / 100
    saturated = 1 / (
        1 + value("NM-10:Rc") / value("NM-10:Ro") * (1 + value("NM-10:Rd") / value("NM-10:Rr"))
    )
    off = value("KB-01:koff_mem" if drug == "memantine" else "KB-01:koff")
    leave = off * depth(voltage_mv, drug) / saturated
    leak = value(f"CH-{'11' if drug == 'memantine' else '10'}:leak_{name}")
    enter = leave * long_run if outside else 0.0
    quiet, pulse = (_rates(glutamate, enter, leave, leak) for glutamate in (0.0, 1000.0))
    shares = np.zeros(10)
    shares[0], shares[5] = 1 - at_start, at_start
    now = 0.0
    for begin, end, matrix in _segments(signal, t_ms, quiet, pulse):
        shares = expm(matrix * (end - begin)) @ shares
        now = end
    assert now == t_ms
    open_now = float(shares[4] + shares[9])
    return {"gate": open_now / value("NM-10:Po_peak"), "filled": float(shares[5:].sum())}


def _segments(
    signal: str, t_ms: float, quiet: Array, pulse: Array
) -> list[tuple[float, float, Array]]:
    """Return stretches of time in which glutamate is there or not, up to `t_ms`."""
    if t_ms <= 0:
        return [(0.0, t_ms, quiet)]
    edges: list[tuple[float, Array]] = [(0.0, quiet)]
    every = {"on": value("CH-83:signal_on_ms"), "fast": value("CH-84:signal_fast_ms")}
    for number in range(10) if signal != "off" else ():
        begin = 100 + number * every[signal]
        edges += [(begin, pulse), (begin + 1, quiet)]
    ends = [*(edge[0] for edge in edges[1:]), t_ms]
    return [
        (begin, min(end, t_ms), matrix)
        for (begin, matrix), end in zip(edges, ends, strict=True)
        if begin < t_ms
    ]


# ── the circuit ─────────────────────────────────────────────────────────────────────────────────
def circuit_filled(level_um: float, cell: str, experiment: str) -> float:
    """Return the share of doors filled on the brake cell or the main cell."""
    quiet, active = value("CH-81:voltage_quiet_mv"), value("CH-82:voltage_active_mv")
    voltage = active if cell == "brake" or experiment == "equal" else quiet
    easier = 2.5 if experiment == "brake_easier" and cell == "brake" else 1
    return filled(level_um * easier, voltage)


@cache
def glutamate(level_um: float, explanation: str, experiment: str, t_min: float) -> float:
    """Return glutamate relative to rest, `t_min` after the level was set."""
    brake = circuit_filled(level_um, "brake", experiment)
    main = circuit_filled(level_um, "main", experiment)
    ee, ei, ie, drive = (value(k) for k in ("CH-30:wEE", "CH-31:wEI", "CH-32:wIE", "CH-33:h"))
    p, q, r = value("CH-34:p"), value("CH-35:q"), value("CH-36:r")
    if experiment == "pyramids_spared":
        p = r = 0.0
    if experiment == "brake_spared" or explanation == "direct":
        q = 0.0
    rest = drive / (1 - ee + ei * ie)

    def change(_: float, now: Array) -> list[float]:
        e, i = now
        to_e = drive * (1 - r * main) + ee * (1 - p * main) * e - ei * i
        to_i = ie * (1 - q * brake) * e
        return [
            (max(to_e, 0) - e) / value("CH-40:tau_E"),
            (max(to_i, 0) - i) / value("CH-41:tau_I"),
        ]

    from scipy.integrate import solve_ivp

    solved = solve_ivp(change, (0, t_min), [rest, ie * rest], method="LSODA", rtol=1e-8)
    grown = float(solved.y[0, -1]) / rest - 1
    held_back = 1 + value("CH-42:gamma") if experiment == "agonist" and grown > 0 else 1
    return 1 + grown / held_back


# ── contact points ──────────────────────────────────────────────────────────────────────────────
@cache
def growth(experiment: str, day: float) -> float:
    """Return contact points that doses added, as a share of the peak after one dose."""
    from scipy.integrate import solve_ivp

    if experiment in ("rapamycin", "ampa_blocked", "spines_removed"):
        return 0.0
    fade, delay = value("CH-50:tau_K"), value("CH-55:delay")
    short, long, share = value("CH-52:tau_T"), value("CH-53:tau_Z"), value("CH-51:s_Z")
    factor = value("CH-61:met_factor") if experiment == "met_form" else 1.0
    rate = value("CH-54:alpha") * factor / (short + share * long)
    doses = (0.0, value("CH-49:dose_interval_d")) if experiment == "second_dose" else (0.0,)
    total = 0.0
    for given in doses:
        since = day - given - delay
        if since <= 0:
            continue

        def change(t: float, now: Array) -> list[float]:
            young, old = now
            return [rate * exp(-t / fade) - young / short, share * young / short - old / long]

        solved = solve_ivp(change, (0, since), [0.0, 0.0], rtol=1e-9, atol=1e-12)
        total += float(solved.y[:, -1].sum())
    return total / value("CH-62:peak_added")


# ── tablets, and kept bands ─────────────────────────────────────────────────────────────────────
def tablet_share(weeks: float) -> float:
    """Return the average gain of tablets after so many weeks, 1 at six."""
    k = value("SA-04:k_SSRI")
    return (1 - exp(-k * weeks)) / (1 - exp(-k * 6))


@cache
def _bands(file: str) -> dict[str, dict[str, list[float]]]:
    text = (ASSETS / "bands" / f"{file}.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, list[float]]] = json.loads(text)["bands"]
    return found


def band(file: str, name: str, part: str, at: float) -> float:
    """Return one edge of a kept band at one place, between its own points; levels by their root."""
    kept = _bands(file)[name]
    power = 0.5 if file == "doors" else 1.0
    return float(np.interp(at**power, np.array(kept["at"]) ** power, kept[part]))


QUANTITIES = {
    "plugs_out": plugs_out,
    "filled": filled,
    "receptor": receptor,
    "circuit_filled": circuit_filled,
    "glutamate": glutamate,
    "growth": growth,
    "tablet_share": tablet_share,
    "band": band,
    "log": log,
    "low": low,
    "high": high,
}
