"""Figures that an educator makes while teaching: runs of a model beside what was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import cycle
from typing import Any

from explainer import evidence, figure, words
from explainer.classroom.speaking import spoken_here
from explainer.figure import LABEL_SIZE
from explainer.models import Result

Points = Mapping[str, tuple[Sequence[float], Sequence[float]]]


class Plot(figure.Plot):
    """A figure that a notebook shows by itself, with its description for those who listen.

    Notebooks draw bare matplotlib figures only where pyplot is at work, which this project leaves
    out. `described` is what a screen reader says; left empty, the lines are read off. `drawn_from`
    names models and records; `savefig` writes SVG, PNG or PDF that says these and the licence.

    >>> from explainer import lesson
    >>> figure = lesson.Plot()
    >>> _ = figure.subplots().plot([0, 1, 2], [1, 3, 2], label="rats")
    >>> figure.spoken()
    'rats: begins at 1, highest at 3, ends at 2.'
    """

    def spoken(self) -> str:
        """Return what is said of the figure."""
        return self.described or _read_off(self)


def compare(
    runs: Mapping[str, Result],
    observable: str,
    measured: Sequence[tuple[float, str, float]] = (),
    title: str = "",
    language: str | None = None,
    points: Points | None = None,
) -> Plot:
    """Draw one observable of several runs as lines, and measured records as points with spread.

    `runs` maps a label to a Result; `measured` holds (time, record id, factor), where the factor
    turns the record's unit into the observable's; `points` maps a label to times and values of your
    own, in the units of the runs. Returns a Plot. Raises ModelError for an observable that a run
    has not, EvidenceError for a record that is none. Source: the model, and each record.

    >>> from explainer import lesson, models
    >>> runs = {"one drip": models.simulate("ketamine_drip", {}, range(0, 61))}
    >>> plot = lesson.compare(runs, "plasma_ng_per_ml", [(40, "PK-10:Cmax_IV", 1)])
    >>> plot.spoken()[-49:]
    'at 95.9. Measured point PK-10:Cmax_IV: 185 at 40.'
    """
    language = spoken_here(language)
    drawn = Plot(figsize=figure.SIZE_IN, layout="constrained")
    axes = drawn.subplots()
    for (label, run), dashes in zip(runs.items(), _dashes(len(runs)), strict=True):
        axes.plot(run.times, run[observable], label=label, linewidth=2.5, linestyle=dashes)
    for time, record_id, factor in measured:
        _point(axes, time, record_id, factor)
    for (label, (times, values)), mark in zip((points or {}).items(), cycle("sDv^P")):
        axes.plot(times, values, mark, label=label, markersize=8)
    _dress(axes, next(iter(runs.values())), observable, title)
    drawn.drawn_from = _sources(runs, measured)
    drawn.described = _described(runs, observable, measured, title, language, points or {})
    if beyond := _beyond(runs, language):
        drawn.supxlabel("\n".join(beyond), fontsize=LABEL_SIZE - 2)
    return drawn


def _dress(axes: Any, run: Result, observable: str, title: str) -> None:
    """Name the axes with their units, and what is drawn."""
    axes.set_xlabel(run.time_unit, fontsize=LABEL_SIZE)
    axes.set_ylabel(f"{observable} ({run.units[observable]})", fontsize=LABEL_SIZE)
    axes.tick_params(labelsize=LABEL_SIZE)
    axes.set_title(title, fontsize=LABEL_SIZE + 2, loc="left")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, fontsize=LABEL_SIZE)


def _beyond(runs: Mapping[str, Result], language: str) -> list[str]:
    """Say, once each, which values of the runs their models were not made for."""
    said = {
        _say(
            language,
            "plot-beyond",
            name=each.parameter.name,
            value=each.value,
            meant="–".join(f"{end:g}" for end in each.parameter.made_for),
            unit=each.parameter.unit.removesuffix("none") if each.parameter.unit != "1" else "",
            model=each.model,
        ): None
        for run in runs.values()
        for each in run.beyond
    }
    return list(said)


def _dashes(count: int) -> list[Any]:
    """Return a dash pattern for each line, so that lines differ in more than colour."""
    patterns = ["-", (0, (6, 2)), (0, (2, 1.5)), (0, (6, 2, 1, 2))]
    return [patterns[n % len(patterns)] for n in range(count)]


def _sources(
    runs: Mapping[str, Result], measured: Sequence[tuple[float, str, float]]
) -> tuple[str, ...]:
    models = sorted({run.model for run in runs.values()} - {""})
    return (*models, *(_cited(record_id) for _, record_id, _ in measured))


def _cited(record_id: str) -> str:
    return f"{record_id} ({evidence.load().parameter(record_id).source})"


def _point(axes: Any, time: float, record_id: str, factor: float) -> None:
    record = evidence.load().parameter(record_id)
    low, high = record.low or record.value, record.high or record.value
    spread = [[(record.value - low) * factor], [(high - record.value) * factor]]
    label = _cited(record_id)
    point = {"fmt": "o", "color": "black", "capsize": 4, "label": label}
    axes.errorbar([time], [record.value * factor], yerr=spread, **point)


def _described(
    runs: Mapping[str, Result],
    observable: str,
    measured: Sequence[tuple[float, str, float]],
    title: str,
    language: str,
    own: Points,
) -> str:
    """Say where each line begins, goes highest and ends, and where each point lies."""
    lines = [_line(language, name, run.values[observable]) for name, run in runs.items()]
    lines += [_line(language, name, values) for name, (_, values) in own.items()]
    known = evidence.load()
    points = [
        _say(
            language,
            "plot-point",
            record=key,
            time=float(time),
            value=known.parameter(key).value * factor,
        )
        for time, key, factor in measured
    ]
    said = [*lines, *points, *_beyond(runs, language)]
    return " ".join(filter(None, [f"{title}." if title else "", *said]))


def _read_off(drawn: figure.Plot) -> str:
    """Say what the named lines of a figure do, panel by panel, under the title of each."""
    said, language = [], spoken_here(None)
    for axes in drawn.axes:
        said += [f"{axes.get_title()}."] if axes.get_title() else []
        named = [line for line in axes.lines if not str(line.get_label()).startswith("_")]
        said += [_line(language, str(line.get_label()), line.get_ydata()) for line in named]
    return " ".join(said)


def _line(language: str, name: str, values: Any) -> str:
    ends = {"first": values[0], "highest": max(values), "last": values[-1]}
    return _say(language, "plot-line", name=name, **{key: float(end) for key, end in ends.items()})


def _say(language: str, key: str, **values: Any) -> str:
    rounded: dict[str, Any] = {
        n: f"{v:.3g}" if isinstance(v, float) else v for n, v in values.items()
    }
    return words.message(language, "classroom", key, **rounded)
