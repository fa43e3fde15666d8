"""The measurements as a Markdown page."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import psutil
from engines import PLAYED_S, Played
from measure import DRAG_EVENTS, DRAG_S, MOVES, Animation, Interaction

NAMES = {
    "ours": "our stage",
    "inline": "`interact`, inline PNG",
    "ipympl": "ipympl",
    "bqplot": "bqplot",
    "ours_animation": "our stage",
    "ipympl_animation": "ipympl, `FuncAnimation`",
}
PACKAGES = ("voila", "ipywidgets", "matplotlib", "ipympl", "bqplot", "anywidget")


def page(
    moves: Mapping[str, Interaction],
    plays: Mapping[str, Animation],
    engines: Mapping[str, Played],
    browser: str,
) -> str:
    """Return the page; ratios are to our stage, in the same run."""
    parts = [_HEAD, _interaction(moves), _DRAG, _animation(plays), _ENGINES, _engines(engines)]
    return "\n".join([*parts, _FOOT, _conditions(browser)]) + "\n"


def write(text: str, path: Path) -> None:
    """Put the page before what other benches have written, which stays."""
    _, mark, others = path.read_text(encoding="utf-8").partition(_OTHERS)
    path.write_text(text + mark + others, encoding="utf-8")


_HEAD = """# How fast a picture answers

The same work for all: two axes, three curves of 600 points, a band, one slider; stock Voila, real
Chromium without a graphics card, one run. Whole chapters, as patients get them, stand below: in
three engines, and with their models on a slider. Written by `make bench`. Times depend on the
machine and on what else it does: compare within the table.

| | event to painted, median [p95] ms | ratio | frames in a drag | lag at its end, ms \
| kernel CPU, ms a move | bytes a move |
|---|---|---|---|---|---|---|"""
_DRAG = f"""
*Event to painted*: {MOVES} single key presses on the slider, each until the last change it makes
has been painted. *Drag*: {DRAG_EVENTS} pointer events in {DRAG_S:g} s; frames with a changed
picture. *Kernel CPU*: above what the kernel uses when idle. *Bytes*: on the websocket, both ways.

## Ten seconds of animation

Three curves that grow.

| | frames a second | ratio | kernel CPU, share of a core |
|---|---|---|---|"""
_ENGINES = f"""
## The story of chapter 1 in three engines

The first {PLAYED_S} s at 1280 x 800, moves of the camera among them, from the static site,
without a graphics card. *A frame costs*: CPU of all of the browser's processes.

| | frames a second | in the slowest second | a frame costs, ms of CPU |
|---|---|---|---|"""
_OTHERS = "\n# Serving: "
_FOOT = """
## Conditions
"""


def _interaction(moves: Mapping[str, Interaction]) -> str:
    ours = moves["ours"].median_ms
    return "\n".join(
        f"| {NAMES[name]} | {result.median_ms:.0f} [{result.p95_ms:.0f}] "
        f"| {result.median_ms / ours:.1f} | {result.drag_frames} | {result.drag_lag_ms:.0f} "
        f"| {max(result.cpu_ms, 0):.1f} | {result.bytes:.0f} |"
        for name, result in moves.items()
    )


def _animation(plays: Mapping[str, Animation]) -> str:
    ours = plays["ours_animation"].frames_per_s
    return "\n".join(
        f"| {NAMES[name]} | {result.frames_per_s:.0f} | {result.frames_per_s / ours:.2f} "
        f"| {result.cpu_share:.2f} |"
        for name, result in plays.items()
    )


def _engines(engines: Mapping[str, Played]) -> str:
    return "\n".join(
        f"| {name} | {one.frames_per_s:.0f} | {one.slowest:.0f} | {one.cpu_ms:.1f} |"
        for name, one in engines.items()
    )


def _conditions(browser: str) -> str:
    cores = psutil.cpu_count()
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        f"{platform.system()} {platform.machine()}, {cores} cores, Python "
        f"{platform.python_version()}, Chromium {browser}; {packages}."
    )
