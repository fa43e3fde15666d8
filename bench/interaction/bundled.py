"""The work as one of our bundles: tables over the slider, and two charts that are redrawn."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import work

from explainer.bundle import compile_chapter
from explainer.bundle.container import pack, unpack
from explainer.bundle.tables import encode
from explainer.chapters import Chapter, Chart, Moment, Preset, RangeControl, Trace
from explainer.charts import Drawing
from explainer.charts.plot import Plot
from explainer.places import ASSETS
from explainer.vocabulary import OWN_PLACE

KNOTS = 23  # levels that are worked out ahead
BITS = 12
EDGE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))  # of an area, until the page draws it
SCENE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 60">
<circle id="dot" cx="480" cy="30" r="20" fill="var(--accent)"/></svg>"""
MESSAGES = """title = Bench
question = How fast?
answer = So fast.
scene-name = A dot.
preset-only = Only
moment-only = Only
control-level = Level
control-level-value = { $level }
says = A dot.
chart-left-title = Left
chart-left-alt = Two curves and a band
chart-left-x = x
chart-left-y = y
chart-right-title = Right
chart-right-alt = A curve
chart-right-x = x
chart-right-y = y
talk-prompt = Well?
teach-back = Say it back.
clock-says = Time
"""
CURVES = ("upper", "lower", "first", "second", "third")
CHART = "{{#reading-{0} .reading chart={0}}}"
HEADINGS = [f"{{#{role}}}" for role in OWN_PLACE] + [CHART.format(it) for it in ("left", "right")]
SECTIONS = "\n\n".join(f"## A section {heading}\n\n- It is fast." for heading in HEADINGS) + "\n"


def bundle(until: str) -> bytes:
    """Return the packed bundle; its curves reach to the `end` at once, or grow until `now`."""
    with tempfile.TemporaryDirectory() as folder:
        assets = Path(folder)
        _write_assets(assets)
        header, _ = unpack(compile_chapter(_chapter(until), assets))
    tables, blob = _tables()
    low, high = work.LEVELS
    knots = np.linspace(low, high, KNOTS).tolist()
    axes = {"level": {"kind": "range", "scale": "linear", "knots": knots}}
    clocks = {"t": {"unit": "1", "over": None, "knots": {"": work.times.tolist()}}}
    ours = {"axes": axes, "clocks": clocks, "tables": tables, "derive": []}
    return pack(header | ours, blob)


def _chapter(until: Any) -> Chapter:
    def trace(artist: str) -> Trace:
        return Trace(artist, artist, until)

    low, high = work.LEVELS
    return Chapter(
        name="bench",
        surface=None,
        controls=(RangeControl("level", low, high, work.STEP, work.START, "1", digits=2),),
        presets=(Preset("only", (Moment("only", model_to=work.END, play_s=work.PLAY_S),)),),
        derive=tuple((name, "0") for name in CURVES),  # so called until the tables are laid in
        sentences=((("True", "says"),),),
        charts=(
            Chart("left", _left, live=tuple(map(trace, CURVES[:4]))),
            Chart("right", _right, live=(trace(CURVES[4]),)),
        ),
    )


def _left() -> Drawing:
    plot = _plot("left")
    plot.area("upper", EDGE, "band")
    plot.area("lower", EDGE, "panel")  # laid over the upper: what is left is the band
    plot.live_line("first", "series-1")
    plot.live_line("second", "series-2")
    return plot.finish()


def _right() -> Drawing:
    plot = _plot("right")
    plot.live_line("third", "series-3")
    return plot.finish()


def _plot(name: str) -> Plot:
    plot = Plot(name, key_rows=0)
    plot.x(0, work.END, (0, 5, 10))
    plot.y(0, work.TOP, (0, 5, 10))
    return plot


def _values(level: float) -> Mapping[str, np.ndarray]:
    lower, upper = work.band(level)
    names = ("first", "second", "third")
    curves = {name: work.curve(number, level) for number, name in enumerate(names)}
    return {**curves, "lower": lower, "upper": upper}


def _tables() -> tuple[dict[str, Any], bytes]:
    levels = [_values(level) for level in np.linspace(*work.LEVELS, KNOTS)]
    entries: dict[str, Any] = {}
    blob = b""
    for name in levels[0]:
        values = np.array([at_level[name] for at_level in levels])
        packed, low, high = encode(values, BITS)
        entries[name] = {"axes": ["level"], "clock": "t", "unit": "1", "low": low, "high": high}
        entries[name] |= {"bits": BITS, "offset": len(blob), "size": list(values.shape)}
        blob += packed
    return entries, blob


def _write_assets(assets: Path) -> None:
    files = {"scenes/bench.svg": SCENE}
    for language in ("en", "es"):
        files |= {f"words/{language}/bench.ftl": MESSAGES, f"words/{language}/bench.md": SECTIONS}
    for name, text in files.items():
        path = assets / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copytree(ASSETS / "theme", assets / "theme")
