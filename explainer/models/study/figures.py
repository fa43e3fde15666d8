"""Figures of runs: lines that differ in more than colour, bands, colours, bars, points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from explainer.figure import LABEL_SIZE, Plot, blank
from explainer.models.study.result import TIME

if TYPE_CHECKING:
    from explainer.models.study.fit import Fit
    from explainer.models.study.result import Result
    from explainer.models.study.runs import Runs
    from explainer.models.study.sensitivity import Sensitivity
    from explainer.models.study.sweep import Scan

    Study: TypeAlias = Result | Runs | Scan | Sensitivity

DASHES: tuple[Any, ...] = ("-", (0, (6, 2)), (0, (2, 1.5)), (0, (6, 2, 1, 2)))
ACROSS_IN, PANEL_IN, BAR_IN = 9, 2.6, 0.34


def over_time(result: Result, names: Sequence[str], title: str) -> Plot:
    """Draw observables over time, a panel for each unit."""
    units = list(dict.fromkeys(result.units[name] for name in names if result[name] is not None))
    figure = Plot(figsize=(ACROSS_IN, 2.4 + PANEL_IN * len(units)), layout="constrained")
    panels = figure.subplots(len(units), sharex=True, squeeze=False)[:, 0]
    for panel, unit in zip(panels, units, strict=True):
        of_unit = [name for name in names if result.units[name] == unit]
        for name, dashes in zip(of_unit, _dashes(len(of_unit)), strict=False):
            panel.plot(result.times, result[name], label=name, linestyle=dashes, linewidth=2.5)
        _dress(panel, "", unit)
        panel.legend(frameon=False, fontsize=LABEL_SIZE)
    panels[-1].set_xlabel(over(result.time_unit), fontsize=LABEL_SIZE)
    return _finished(figure, panels[0], title, result)


def as_lines(runs: Runs, name: str, title: str) -> Plot:
    """Draw one observable of a few runs, a line each."""
    figure = blank()
    axes = figure.subplots()
    for label, row, dashes in zip(runs.labels, runs[name], _dashes(len(runs)), strict=False):
        axes.plot(runs.times, row, label=label, linestyle=dashes, linewidth=2.5)
    _dress(axes, over(runs.time_unit), f"{name} ({runs.units[name]})")
    axes.legend(frameon=False, fontsize=LABEL_SIZE)
    return _finished(figure, axes, title, runs)


def as_band(runs: Runs, name: str, title: str) -> Plot:
    """Draw where 95 of 100 runs lie, and the middle one."""
    figure, band = blank(), runs.band(name)
    axes = figure.subplots()
    axes.fill_between(runs.times, band["low"], band["high"], alpha=0.3, linewidth=0)
    for part, dashes in (("high", ":"), ("middle", "-"), ("low", ":")):
        axes.plot(runs.times, band[part], label=part, linestyle=dashes, color="C0")
    _dress(axes, over(runs.time_unit), f"{name} ({runs.units[name]})")
    axes.legend(title=f"2.5, 50, 97.5 % / {len(runs)}", frameon=False, fontsize=LABEL_SIZE)
    return _finished(figure, axes, title, runs)


def as_colours(scan: Scan, title: str) -> Plot:
    """Draw a number over two values as colours."""
    figure = blank()
    axes = figure.subplots()
    (x, x_unit, xs), (y, y_unit, ys) = scan.across, scan.down
    drawn = axes.pcolormesh(xs, ys, scan.values, shading="nearest", cmap="cividis")
    figure.colorbar(drawn, label=f"{scan.of} ({scan.unit})")
    _dress(axes, f"{x} ({x_unit})", f"{y} ({y_unit})")
    low, high = scan.values.min(), scan.values.max()
    figure.described = f"{title or scan.of}: {low:.3g} – {high:.3g} {scan.unit}"
    return _finished(figure, axes, title, scan)


def as_bars(found: Sensitivity, title: str) -> Plot:
    """Draw a bar for each parameter, the largest on top."""
    names = list(found.index)[::-1]
    figure = Plot(figsize=(ACROSS_IN, 1.6 + BAR_IN * len(names)), layout="constrained")
    axes = figure.subplots()
    if found.total:
        axes.barh(names, [found.total[n] for n in names], color="0.8", label="total")
    axes.barh(names, [found.index[n] for n in names], height=0.5, label=found.method)
    axes.axvline(0, color="black", linewidth=1)
    axes.legend(frameon=False, fontsize=LABEL_SIZE)
    _dress(axes, found.of, "")
    figure.described = ", ".join(f"{name} {index:.2g}" for name, index in found.index.items())
    return _finished(figure, axes, title, found)


def as_fit(fit: Fit, title: str) -> Plot:
    """Draw measured points and the line that was fitted to them."""
    figure = blank()
    axes = figure.subplots()
    axes.plot(*fit.points, "o", color="black", label="data")
    axes.plot(fit.run.times, fit.run[fit.observable], linewidth=2.5, label=fit.model)
    _dress(axes, over(fit.run.time_unit), f"{fit.observable} ({fit.run.units[fit.observable]})")
    axes.legend(frameon=False, fontsize=LABEL_SIZE)
    return _finished(figure, axes, title, fit.run)


def over(time_unit: str) -> str:
    """Return what the axis of time says."""
    return f"{TIME} ({time_unit})"


def _dashes(count: int) -> Iterator[Any]:
    """Yield a dash pattern for each line."""
    for n in range(count):
        yield DASHES[n % len(DASHES)]


def _dress(axes: Any, across: str, up: str) -> None:
    axes.set_xlabel(across, fontsize=LABEL_SIZE)
    axes.set_ylabel(up, fontsize=LABEL_SIZE)
    axes.tick_params(labelsize=LABEL_SIZE)
    axes.spines[["top", "right"]].set_visible(False)


def _finished(figure: Plot, axes: Any, title: str, made_of: Study) -> Plot:
    """Return the figure with its title, its model and, below, what that was not made for."""
    axes.set_title(title, fontsize=LABEL_SIZE + 2, loc="left")
    figure.drawn_from = (made_of.model,) if made_of.model else ()
    if beyond := getattr(made_of, "beyond", ()):
        figure.supxlabel("\n".join(map(str, beyond)), fontsize=LABEL_SIZE - 3)
    return figure
