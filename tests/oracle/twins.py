"""Each model beside its twin of `models.py`, at the settings and times that chapters show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import exp

import numpy as np

from explainer.models import Model
from explainer.models.simulator import Simulator

from .block import blocked
from .metabolites import made
from .models import circuit_filled, filled, glutamate, growth, plugs_out, receptor, tablet_share
from .rows import value
from .spray import SPRAYS_H, sprayed

CLOSE = 0.01
Twin = Callable[[float], Mapping[str, float]]


@dataclass(frozen=True)
class Case:
    """Settings of a model, times, and what its twin finds at each of them."""

    settings: Mapping[str, float]
    times: tuple[float, ...]
    twin: Twin


def _receptor() -> Iterator[Case]:
    starts = {"arriving": (1, 0, 0), "there": (1, 1, 0), "washed": (0, 1, 0), "rested": (0, 1, 1)}
    every = {"off": (0, 200), "on": (10, 200), "fast": (10, 100)}
    some = [(0.2, -66, "on", "arriving", "ketamine"), (1.7, -20, "fast", "arriving", "ketamine")]
    some += [(0.5, -20, "on", "washed", "ketamine"), (3.6, -46, "on", "there", "memantine")]
    some += [(1.0, -20, "off", "rested", "ketamine"), (2.6, -35, "fast", "washed", "memantine")]
    some += [(0.5, -20, "off", "rested", "memantine")]
    for level, voltage, signal, start, drug in some:
        names = ("drug_outside", "drug_before", "rested")
        settings = dict(zip(names, starts[start], strict=True))
        settings |= {"signal_count": every[signal][0], "signal_interval_ms": every[signal][1]}
        settings |= {"level_um": level, "voltage_mv": voltage, "drug": int(drug == "memantine")}

        def twin(t: float, given: tuple[float, float, str, str, str] = (
            level, voltage, signal, start, drug)) -> dict[str, float]:  # fmt: skip
            found = receptor(*given, t)
            return {
                "gate_share": found["gate"],
                "blocked_share": found["filled"],
                "steady_block": filled(given[0], given[1], given[4]),
                "magnesium_free": plugs_out(given[1]),
                "drive_relative": plugs_out(given[1]) * given[1] / (plugs_out(-20) * -20),
            }

        yield Case({**settings, "entry_form": 1, "first_signal_ms": 100}, (120, 530, 1990), twin)


def _circuit() -> Iterator[Case]:
    experiments: dict[str, dict[str, float]] = {
        "none": {},
        "equal": {"sensitivity": 1},
        "brake_easier": {"subunit_ratio": 2.5},
        "brake_spared": {"spared": 1},
        "pyramids_spared": {"spared": 2},
        "agonist": {"mglu23_agonist": 1},
    }
    for name, level in product(experiments, (0.2, 1.7, 12)):
        for number, explanation in enumerate(("interneuron", "direct")):

            def twin(t: float, given: tuple[str, float, str] = (name, level, explanation)) -> dict[str, float]:  # fmt: skip # noqa: E501
                experiment, um, idea = given
                return {
                    "glutamate_relative": glutamate(um, idea, experiment, t),
                    "blocked_interneuron": circuit_filled(um, "brake", experiment),
                    "blocked_pyramidal": circuit_filled(um, "main", experiment),
                }

            settings = {**experiments[name], "level_um": level, "explanation": number}
            yield Case(settings, (3, 40), twin)


def _spines() -> Iterator[Case]:
    experiments: dict[str, dict[str, float]] = {
        "none": {},
        "ampa_blocked": {"ampa_blocker": 1},
        "rapamycin": {"rapamycin": 1},
        "met_form": {"genotype": 1},
        "spines_removed": {"new_spines": 1},
        "second_dose": {"dose_count": 2},
    }
    for name, settings in experiments.items():
        doses = (0.0, value("CH-49:dose_interval_d")) if name == "second_dose" else (0.0,)

        def twin(t: float, given: tuple[str, tuple[float, ...]] = (name, doses)) -> dict[str, float]:  # fmt: skip # noqa: E501
            since = [t - dose for dose in given[1] if t > dose]
            slow, fast = value("CH-58:tau_e"), value("CH-57:tau_r") / 24
            early = sum(exp(-s / slow) * (1 - exp(-s / fast)) for s in since)
            kept = 0 if given[0] == "ampa_blocked" else 1
            return {"added_share": growth(given[0], t), "early_effect": kept * early}

        yield Case({"stressed": 1, **settings}, (0.05, 1, 3, 6, 14), twin)


def _course() -> Iterator[Case]:
    def twin(t: float) -> dict[str, float]:
        on, off = value("CH-64:tau_on"), 24 * value("CH-65:tau_off")
        rise = (exp(-t / off) - exp(-t / on)) / (exp(-24 / off) - exp(-24 / on))
        used_to = value("CH-70:xmax") * (1 - exp(-t / 24 / value("CH-71:tau_x")))
        return {
            "ketamine_effect": rise,
            "tablet_effect": tablet_share(t / 168),
            "desensitised_share": used_to,
        }

    yield Case({}, (1, 5, 24, 168, 672), twin)


def _drip() -> Iterator[Case]:
    from scipy.linalg import expm

    def twin(t: float) -> dict[str, float]:
        v1, v2, v3 = (value(f"PK-21:V{n}") for n in (1, 2, 3))
        out, to2, to3 = (value(f"PK-21:{n}") / 60 for n in ("CL", "Q2", "Q3"))
        matrix = np.array(
            [
                [-(out + to2 + to3) / v1, to2 / v2, to3 / v3, 1.0],
                [to2 / v1, -to2 / v2, 0, 0],
                [to3 / v1, 0, -to3 / v3, 0],
                [0, 0, 0, 0],
            ]
        )
        given = value("CH-20:dose") * value("CH-23:weight") / value("CH-21:infusion")
        now = np.array([0.0, 0.0, 0.0, given])
        now = expm(matrix * min(t, value("CH-21:infusion"))) @ now
        now[3] = 0
        now = expm(matrix * max(t - value("CH-21:infusion"), 0)) @ now
        plasma = 1000 * float(now[0]) / v1
        return {
            "plasma_ng_per_ml": plasma,
            "free_um": plasma * value("PK-05:fu_rac") / value("PK-04:conv"),
        }

    yield Case({"blood": 0}, (5, 20, 40, 80, 230), twin)


def _spray() -> Iterator[Case]:
    for dose_mg, doses in ((28.0, 1), (56.0, 1), (84.0, 2)):

        def twin(t: float, given: tuple[float, int] = (dose_mg, doses)) -> dict[str, float]:
            return sprayed(*given, t)

        settings = {"dose_mg": dose_mg, "dose_count": doses, "dose_interval_h": SPRAYS_H}
        yield Case(settings, (4, 20, 38, 60, 180, 300), twin)


def _block() -> Iterator[Case]:
    """Rates while drug and agonist are there, and what stays when either goes or comes back."""
    until = ("drug_until_s", "agonist_until_s", "agonist_again_s")
    for drug, level, voltage, magnesium, times in (
        ("ketamine", 10.0, -70.0, 0.0, (86400, 86400, 86400)),
        ("ketamine", 1.7, -35.0, 1.0, (20, 30, 70)),
        ("memantine", 3.0, -50.0, 0.5, (15, 25, 60)),
    ):

        def twin(t: float, given: tuple[str, float, float, float, tuple[int, ...]] = (
            drug, level, voltage, magnesium, times)) -> dict[str, float]:  # fmt: skip
            return blocked(*given, t)

        settings = {"drug": int(drug == "memantine"), "level_um": level, "voltage_mv": voltage}
        settings |= {"magnesium_mm": magnesium, **dict(zip(until, times, strict=True))}
        yield Case(settings, (2, 12, 40, 90), twin)


def _metabolites() -> Iterator[Case]:
    for given in ((17.5, 40.0, 0.0, 0.0), (20.0, 20.0, 360.0, 50.0), (0.0, 40.0, 0.0, 100.0)):
        names = ("vein_mg", "infusion_min", "vein_at_min", "film_mg")

        def twin(t: float, given: tuple[float, float, float, float] = given) -> dict[str, float]:
            return made(*given, t)

        settings = dict(zip(names, given, strict=True))
        yield Case(settings, (5, 20, 39, 75, 180, 376, 470), twin)


CASES: dict[str, Callable[[], Iterator[Case]]] = {
    "nmda_receptor": _receptor,
    "cortical_microcircuit": _circuit,
    "spine_turnover": _spines,
    "symptom_course": _course,
    "ketamine_drip": _drip,
    "esketamine_spray": _spray,
    "esketamine_metabolites": _metabolites,
    "receptor_block": _block,
}


@cache
def _cases(model: str) -> tuple[Case, ...]:
    return tuple(CASES[model]())


def found(model: str | Model) -> list[float]:
    """Return what a model finds for all its cases, one number after the other."""
    name = model if isinstance(model, str) else model.name
    numbers, simulator = [], Simulator(model)
    for case in _cases(name):
        run = simulator.run(case.settings, (0.0, *case.times))
        for at, t in enumerate(case.times, 1):
            numbers += [float(run.values[key][at]) for key in case.twin(t)]
    return numbers


@cache
def expected(name: str) -> list[float]:
    """Return what the twin finds for the same."""
    return [n for case in _cases(name) for t in case.times for n in case.twin(t).values()]


def differ(one: list[float], other: list[float], close: float = CLOSE) -> bool:
    """Return whether two lists of numbers are not alike."""
    return any(abs(a - b) > close * max(abs(b), 0.1) for a, b in zip(one, other, strict=True))
