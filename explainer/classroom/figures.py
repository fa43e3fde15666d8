"""Figures that an educator makes while teaching: runs of a model beside what was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.figure import Figure

from explainer import evidence
from explainer.models import Trajectory

LABEL_SIZE = 12


def compare(
    runs: Mapping[str, Trajectory],
    observable: str,
    measured: Sequence[tuple[float, str, float]] = (),
    title: str = "",
) -> Figure:
    """Draw one observable of several runs as lines, and measured records as points with spread.

    `runs` maps a label to a trajectory; `measured` holds (time, record id, factor), where the
    factor turns the record's unit into the observable's. The figure can be saved as SVG or PNG.
    """
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    for label, run in runs.items():
        axes.plot(run.times, run.values[observable], label=label, linewidth=2)
    for time, record_id, factor in measured:
        record = evidence.load().parameter(record_id)
        low, high = record.low or record.value, record.high or record.value
        spread = [[(record.value - low) * factor], [(high - record.value) * factor]]
        axes.errorbar(
            [time],
            [record.value * factor],
            yerr=spread,
            fmt="o",
            color="black",
            capsize=4,
            label=f"{record_id} ({record.source})",
        )
    first = next(iter(runs.values()))
    axes.set_xlabel(first.time_unit, fontsize=LABEL_SIZE)
    axes.set_ylabel(f"{observable} ({first.units[observable]})", fontsize=LABEL_SIZE)
    axes.set_title(title)
    axes.legend(frameon=False)
    return figure
