"""The browser and Python work out the same: expressions, tables, frames, attributes, sentences."""

import base64
import itertools
from random import Random

import pytest

from explainer.bundle import frame, open_bundle
from explainer.expressions import FUNCTIONS, compile_expression, evaluate
from explainer.fixed import fixed
from explainer.scenes import Binding, Part, Scene, attributes, camera

VALUES = {"a": 0.37, "b": -2.5, "c": 12, "n": 3, "yes": True, "no": False, "mode": "on"}
TWO_NUMBERS = ["+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!=", "and", "or"]
ARGUMENTS = dict.fromkeys(FUNCTIONS, 1) | {
    "min": 3, "max": 2, "clamp": 3, "ramp": 3, "smooth": 3, "between": 3,
}  # fmt: skip
NEAR = 1e-9  # relative: two engines may round the last bit differently


def written(random: Random, depth: int) -> str:
    """Return a random expression as text."""
    if depth == 0:
        return random.choice(["a", "b", "c", "n", "yes", "no", "0", "0.5", "-7", "(mode == 'on')"])
    inner = [written(random, depth - 1) for _ in range(3)]
    form = random.randrange(5)
    if form < 2:
        return f"({inner[0]} {random.choice(TWO_NUMBERS)} {inner[1]})"
    if form == 2:
        return f"({inner[0]} if {inner[1]} else {inner[2]})"
    if form == 3:
        return random.choice([f"(not {inner[0]})", f"(-{inner[0]})", f"round({inner[0]}, 2)"])
    name = random.choice(list(ARGUMENTS))
    return f"{name}({', '.join(inner[: ARGUMENTS[name]])})"


def number(value: object) -> float:
    return float(value)  # type: ignore[arg-type]


@pytest.mark.slow
def test_expressions(ask):
    random = Random(1)
    texts = [written(random, depth) for depth in (1, 2, 3, 4) for _ in range(300)]
    trees = [compile_expression(text) for text in texts]
    expected = [number(evaluate(tree, VALUES)) for tree in trees]
    answers = [number(a) for a in ask("expressions", trees=trees, values=VALUES)]
    for text, here, there in zip(texts, expected, answers, strict=True):
        assert there == pytest.approx(here, rel=NEAR, abs=NEAR), text


def test_numbers_in_attributes(ask):
    random = Random(2)
    numbers = [(random.uniform(-1, 1) * 10**e, d) for e in range(-4, 4) for d in range(4)] * 9
    halves = [(k / 8, d) for k in range(-20, 21) for d in range(3)]
    cases = [*numbers, *halves]
    assert ask("numbers", numbers=cases) == [fixed(x, digits) for x, digits in cases]


def test_lookups_in_tables(ask, tiny_bundle):
    random = Random(3)
    points = [
        {
            "table": table,
            "time": random.uniform(-1, 11),
            "values": {
                "level_um": random.choice([0, 0.3, 4, random.uniform(-1, 5)]),
                "voltage_mv": random.uniform(-80, -10),
                "decade": 10 ** random.uniform(-3, 3),
                "signal": random.choice(["off", "on"]),
            },
        }
        for table in ("share", "free", "wide")
        for _ in range(100)
    ]
    tables = open_bundle(tiny_bundle).tables
    expected = [tables[p["table"]].lookup(p["values"], p["time"]) for p in points]
    answers = ask("lookups", bundle=base64.b64encode(tiny_bundle).decode(), points=points)
    assert answers == pytest.approx(expected, rel=NEAR, abs=NEAR)


def assert_same_frame(here, there, scene) -> None:
    values = {key: value for key, value in there["values"].items() if key in here.values}
    assert {k: v for k, v in values.items() if not is_number(v)} == {
        k: v for k, v in here.values.items() if not is_number(v)
    }
    numbers = {k: v for k, v in here.values.items() if is_number(v)}
    assert {k: values[k] for k in numbers} == pytest.approx(numbers, rel=NEAR, abs=NEAR)
    assert there["messages"] == list(here.messages)
    assert there["attributes"] == attributes(scene, here.values)
    for little, seen in zip((False, True), there["cameras"], strict=True):
        expected = camera(scene, here.values, narrow=little)
        assert list(seen.values()) == pytest.approx(expected, rel=NEAR, abs=1e-6)


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def test_frames(ask, states, drawn, tiny_bundle):
    bundle = open_bundle(tiny_bundle)
    scene = drawn(bundle.header)
    asked = states(bundle.header, Random(4), 200)
    answers = ask("frames", bundle=base64.b64encode(tiny_bundle).decode(), states=asked)
    for state, there in zip(asked, answers, strict=True):
        here = frame(bundle, state["settings"], state["time"], state["level"], cut=state["cut"])
        assert_same_frame(here, there, scene)


V = {"value": compile_expression("x / of * n")}
XY = {"x": compile_expression("x - 1"), "y": compile_expression("y * 3")}
EVERY_VERB = {
    "show": {"value": compile_expression("x > n / of")},
    "opacity": V,
    "move": {"path": "line", **V},
    "shift": XY,
    "turn": {**V, "pivot": [3.125, -4]},
    "scale": {**XY, "pivot": [3.125, -4]},
    "colour": {"from": "cell", "to": "cell-warm", **V},
    "stroke": {"from": "line", "to": "ink", **V},
    "count": {"value": compile_expression("x * of"), "children": ["child-1", "child-2"]},
    "length": V,
    "word": {"message": "a-word"},
    "text": {"message": "a-text"},
}


def test_attributes_of_every_verb(ask):
    random = Random(5)
    line = [(random.uniform(0, 900), random.uniform(0, 600)) for _ in range(49)]
    copies = [(1, 3), (2, 3), (3, 3)]
    bindings = [
        Binding(id, verb, args, n, of)
        for (n, of), (verb, args) in itertools.product(copies, EVERY_VERB.items())
        for id in (f"{verb}-{n}", f"all-{n}")
        if not (id.startswith("all") and verb in {"word", "text", "count"})
    ]
    parts = [
        Part(f"all-{n}", tag, level)
        for n, tag, level in [
            (1, "idea", "plain"),
            (2, "cells", "detailed"),
            (3, "people", "plain"),
        ]
    ]
    scene = Scene("<svg/>", tuple(bindings), {"line": tuple(line)}, tuple(parts))
    frames = [
        {
            "x": random.uniform(-0.2, 1.2),
            "y": random.gauss(0, 50),
            "detailed": d,
            "evidence_floor": f,
        }
        for d in (True, False)
        for f in ("idea", "animals", "people")
        for _ in range(20)
    ]
    answers = ask("attributes", scene=scene.to_bundle(), frames=frames)
    assert answers == [attributes(scene, values) for values in frames]
