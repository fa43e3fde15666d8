"""A bundle small enough to read: three controls, two presets, three tables."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from build_stage import find_node

from explainer.bundle.container import pack
from explainer.bundle.tables import encode
from explainer.expressions import compile_expression
from explainer.scenes import Scene, read_scene
from explainer.vocabulary import FORMAT

HERE = Path(__file__).parent

AXES = {
    "level_um": {"kind": "range", "scale": "root", "knots": [0, 0.3, 1, 4]},
    "voltage_mv": {"kind": "range", "scale": "linear", "knots": [-70, -20]},
    "decade": {"kind": "range", "scale": "log", "knots": [0.01, 1, 100]},
    "signal": {"kind": "choice", "options": ["off", "on"]},
}
NUMBER = {"record": "", "value": 70, "low": 40, "high": 120, "unit": "kg"}
CLOCKS = {"signal_ms": {"unit": "ms", "over": "signal", "knots": {"off": [0, 9], "on": [0, 3, 9]}}}
BEATS = [
    {"id": id, "from_s": start, "to_s": end, "model_from": a, "model_to": b, "scale": "linear"}
    for id, start, end, a, b in [("come", 10, 12.5, 0, 8), ("stay-on", 12.5, 20, 8, 9)]
]
CHART = {
    "id": "share",
    "level": "plain",
    "svg": """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
        <path data-artist="past" d="M 0 0" fill="none"/><g data-artist="now"><circle r="2"/></g>
        <text data-word="scale"/><text data-number="0.5">0.5</text></svg>""",
    "axes": {
        "x": {"scale": "linear", "data": [0, 9], "px": [0, 90]},
        "y": {"scale": "linear", "data": [-2, 5], "px": [50, 0]},
    },
    "live": [
        {"artist": "past", "kind": "trace", "y": ["$", "share"], "until": "now"},
        {"artist": "now", "kind": "point", "x": ["$", "t"], "y": ["$", "share"]},
    ],
}
WORDS = {
    "en": "says-many = { $filled } doors\nsays-few = few\nsays-quiet = quiet\nscale = larger",
    "es": "says-many = { $filled } puertas\nsays-few = pocas\nsays-quiet = nada\nscale = grande",
}


def moment(name: str, start_s: float, **settings: Any) -> dict[str, Any]:
    return {
        "id": name,
        "from_s": start_s,
        "to_s": start_s + 10,
        "model_from": 0,
        "model_to": 9,
        "scale": "linear",
        "settings": settings,
    }


def tables() -> tuple[dict[str, Any], bytes]:
    random = np.random.default_rng(7)
    sizes = {
        "share": (["signal", "level_um", "voltage_mv"], "signal_ms", (2, 4, 2, 3)),
        "free": (["voltage_mv"], None, (2,)),
        "wide": (["decade", "level_um"], None, (3, 4)),
    }
    entries, blob = {}, b""
    for name, (axes, clock, size) in sizes.items():
        packed, low, high = encode(random.uniform(-2, 5, size), 10)
        shape = {"axes": axes, "clock": clock, "size": size, "unit": "1"}
        entries[name] = shape | {"low": low, "high": high, "bits": 10, "offset": len(blob)}
        blob += packed
    return entries, blob


def header() -> dict[str, Any]:
    level = {"id": "level_um", "kind": "range", "min": 0, "max": 4, "step": 0.01, "unit": "uM"}
    voltage = {"id": "voltage_mv", "kind": "range", "min": -70, "max": -20, "step": 1, "unit": "mV"}
    signal = {"id": "signal", "kind": "choice", "options": ["off", "on"], "default": "on"}
    story = [moment("rest", 0, decade=0.5), moment("signals", 10, decade=3, voltage_mv=-20)]
    story[0] |= {"shot": "door", "light": ["door"]}
    story[1] |= {"shot": "cell", "light": ["cell"], "beats": BEATS}
    derived = {"filled": "round(8 * share)", "many": "filled > 4", "hot": "free > 0 and not many"}
    derived |= {"late": "ease_out(done_stay_on) + done_come", "own": "your_experiment"}
    return {
        "format": FORMAT,
        "chapter": "tiny",
        "axes": AXES,
        "clocks": CLOCKS,
        "constants": {"doors": 8},
        "controls": [level | {"default": 1}, voltage | {"default": -66}, signal],
        "presets": [
            {"id": "story", "duration_s": 20, "moments": story},
            {"id": "short", "duration_s": 10, "moments": [moment("only", 0, decade=1, level_um=0)]},
        ],
        "derive": [[name, compile_expression(text)] for name, text in derived.items()],
        "sentences": [
            [
                {"when": compile_expression("many"), "message": "says-many"},
                {"when": True, "message": "says-few"},
            ],
            [{"when": compile_expression("signal == 'off'"), "message": "says-quiet"}],
        ],
        "simulation": {"parameters": [{"name": "weight", **NUMBER}]},
        "scene": read_scene(HERE / "tiny.svg").to_bundle(),
        "charts": [CHART],
        "words": {language: {"ftl": words} for language, words in WORDS.items()},
    }


@pytest.fixture(scope="session")
def tiny_bundle() -> bytes:
    """The bundle "tiny", packed by explainer.bundle."""
    entries, blob = tables()
    return pack(header() | {"tables": entries}, blob)


@pytest.fixture(scope="session")
def node() -> list[str]:
    """The command for Node: the machine's own, else the one from PyPI."""
    return find_node()[0]


@pytest.fixture(scope="session")
def ask(node: list[str]) -> Callable[..., Any]:
    """Let the browser's code answer a question: `ask("lookups", bundle=..., points=...)`."""

    def answer(what: str, **question: Any) -> Any:
        text = json.dumps({"ask": what, **question})
        command = [*node, str(HERE / "agree.js")]
        done = subprocess.run(
            command, input=text, capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return answer


@pytest.fixture(scope="session")
def states() -> Callable[..., list[dict[str, Any]]]:
    """Make random states of a bundle: `states(header, random, count)`."""
    return random_states


def random_states(
    header: dict[str, Any], random: Random, count: int, language: str = "en"
) -> list[dict[str, Any]]:
    """Every other one has its controls moved."""
    found = []
    for number in range(count):
        preset = random.choice(header["presets"])
        moved = {c["id"]: random_setting(c, random) for c in header["controls"] if number % 2}
        end_s = preset["duration_s"]
        found.append(
            {
                "settings": {"preset": preset["id"], **moved},
                "time": random.choice([0, end_s, random.uniform(0, end_s), _early(preset, random)]),
                "level": random.choice(["plain", "detailed"]),
                "cut": random.random() < 0.2,
                "language": language,
            }
        )
    return found


def _early(preset: dict[str, Any], random: Random) -> float:
    """A second at which a camera may be on its way."""
    return float(random.choice(preset["moments"])["from_s"] + random.uniform(0, 1))


def random_setting(control: dict[str, Any], random: Random) -> Any:
    if control["kind"] == "choice":
        return random.choice(control["options"])
    return round(random.uniform(control["min"], control["max"]), 3)


@pytest.fixture(scope="session")
def drawn() -> Callable[[dict[str, Any]], Scene | None]:
    """Return a bundle's drawing as explainer.scenes knows it."""
    return scene_of


def scene_of(header: dict[str, Any]) -> Scene | None:
    """Return the drawing; a chapter of words and counts has none."""
    drawing = header["scene"]
    return None if drawing is None else Scene.from_bundle(drawing)
