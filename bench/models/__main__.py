"""Measures a sweep of 1,000 virtual people against the bare engine doing the same runs."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from explainer.bands.inputs import read_inputs
from explainer.bands.people import person
from explainer.bands.sampling import draws
from explainer.models import Simulator, simulate

RESULTS = Path(__file__).resolve().parents[1] / "RESULTS.md"
BEGIN, END = "<!-- sweep: begin -->", "<!-- sweep: end -->"
PEOPLE, ROUNDS = 1000, 5
MINUTES = np.linspace(0, 1440, 97)
SETTINGS = {"dose_mg": 84.0}


def cpu_s(work: Callable[[dict[str, float]], object], people: list[dict[str, float]]) -> float:
    start = time.process_time()
    for one in people:
        work(one)
    return time.process_time() - start


def ours(one: dict[str, float]) -> object:
    return simulate("esketamine_spray", SETTINGS, MINUTES, one)


def bare(engine: object) -> Callable[[dict[str, float]], object]:
    """Do with the engine alone what a run must do: start anew, set the values, simulate."""
    grid = MINUTES.tolist()

    def once(one: dict[str, float]) -> object:
        engine.resetAll()
        for name, value in (SETTINGS | one).items():
            engine[name] = value
        engine.reset()
        return engine.simulate(times=grid)

    return once


def virtual_people() -> list[dict[str, float]]:
    drawn = draws(read_inputs("people"), 1024)  # a power of two, as the sequence wants it
    return [
        person({name: float(column[row]) for name, column in drawn.items()})
        for row in range(PEOPLE)
    ]


def measured() -> tuple[float, float]:
    """Return seconds of CPU, bare and ours, taken in turn; the least of the rounds."""
    people = virtual_people()
    alone = bare(Simulator("esketamine_spray")._engine)
    pairs = [(cpu_s(alone, people), cpu_s(ours, people)) for _ in range(ROUNDS)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)


def main() -> None:
    engine_s, ours_s = measured()
    said = (
        f"| {PEOPLE:,} virtual people, spray, a day in 97 times | {engine_s:.2f} | {ours_s:.2f} | "
        f"{ours_s / engine_s:.2f} |"
    )
    print(said)
    if "--write" in sys.argv:
        before, _, rest = RESULTS.read_text(encoding="utf-8").partition(BEGIN)
        _, _, after = rest.partition(END)
        head = "| sweep | bare engine, s of CPU | `simulate`, s of CPU | ratio |\n|---|--:|--:|--:|"
        RESULTS.write_text(f"{before}{BEGIN}\n{head}\n{said}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
