"""What is simulated is kept: only what reaches a simulation simulates again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from explainer.bundle import compile_surface, simulated
from explainer.bundle.simulated import made_from, observed
from explainer.chapters import Chapter, RangeAxis, Surface, Table
from explainer.evidence.renewal import renew
from explainer.models import Simulator
from explainer.places import ASSETS, PACKAGE

SURFACE = Surface(
    model="nmda_receptor",
    axes={"voltage_mv": RangeAxis(tuple(range(-70, -15, 5)))},
    clocks={},
    tables={"magnesium_free": Table(("voltage_mv",))},
)
TINY = Chapter("tiny", SURFACE, controls=(), presets=(), derive=(), sentences=())


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Keep in an empty folder, and note the model of every simulation."""
    monkeypatch.setenv("EXPLAINER_CACHE", str(tmp_path))
    noted: list[str] = []
    run = Simulator.run

    def noting(simulator: Simulator, *given: object) -> object:
        noted.append(simulator.model.name)
        return run(simulator, *given)

    monkeypatch.setattr(Simulator, "run", noting)
    return noted


@pytest.mark.slow
def test_a_surface_is_simulated_once(runs: list[str]) -> None:
    first = compile_surface(TINY)
    assert len(runs) > 500  # the nodes, and the check
    runs.clear()
    assert compile_surface(TINY) == first
    assert runs == []


@pytest.mark.slow
def test_a_surface_is_what_it_was_before_it_was_kept(runs: list[str]) -> None:
    header, blob = simulated._checked("tiny", SURFACE)
    again, kept_blob = compile_surface(TINY)
    assert (again, kept_blob) == (header, blob)


def test_another_knot_makes_another_surface() -> None:
    axes = {"voltage_mv": RangeAxis(tuple(range(-70, -10, 5)))}
    others = [replace(SURFACE, axes=axes), replace(SURFACE, bits=12), replace(SURFACE, model="m")]
    assert len({*map(repr, others), repr(SURFACE)}) == 4


@pytest.mark.slow
def test_a_run_for_a_chart_is_simulated_once(runs: list[str]) -> None:
    times = np.linspace(0.0, 10.0, 5)
    one, two = (
        observed("nmda_receptor", "magnesium_free", times, {"voltage_mv": -40.0}) for _ in range(2)
    )
    assert runs == ["nmda_receptor"]
    assert one.tolist() == two.tolist() and len(one) == 5
    observed("nmda_receptor", "magnesium_free", times, {"voltage_mv": -41.0})
    assert len(runs) == 2


def test_an_engine_or_the_code_that_simulates_makes_it_new(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = made_from("nmda_receptor", "asked")
    assert made_from("nmda_receptor", "else") != before
    assert made_from("receptor_block", "asked") != before
    (tmp_path / "simulator.py").write_text("# another")
    code = simulated._code()
    assert {"simulator.py", "surface.py", "accuracy.py", "tables.py"} <= {p.name for p in code}
    monkeypatch.setattr(simulated, "_code", lambda: (*code, tmp_path / "simulator.py"))
    assert made_from("nmda_receptor", "asked") != before
    monkeypatch.undo()
    monkeypatch.setattr("explainer.kept._version", lambda engine: "another")
    assert made_from("nmda_receptor", "asked") != before


# ── a whole checkout, in which one thing changes ─────────────────────────────

COUNT = """
from explainer.models import Simulator
run, runs = Simulator.run, []
Simulator.run = lambda simulator, *given: runs.append(1) or run(simulator, *given)
from explainer.bundle import bundle
bundle("synaptic_plasticity")
print(len(runs))
"""
CHANGES: dict[str, tuple[str, str, str]] = {
    "a word": ("assets/words/en/synaptic_plasticity.ftl", r"^title = ", "title = New "),
    "a colour": ("assets/theme/tokens.json", r'"ink": "#1d2733"', '"ink": "#1d2734"'),
    "an evidence cell": ("assets/evidence/parameters.csv", r",value,high,", ",value,low,"),
    "a drawing": ("assets/scenes/synaptic_plasticity.svg", r"</svg>", "<g/></svg>"),
    "code that draws": ("explainer/charts/plot.py", r"\Z", "# another\n"),
}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package and its assets, and an empty cache beside it."""
    root = tmp_path_factory.mktemp("checkout")
    shutil.copytree(PACKAGE, root / "explainer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ASSETS, root / "assets")
    shutil.copy(ASSETS.parent / "CHANGELOG.md", root)
    return root


def simulations(checkout: Path) -> int:
    told = {"EXPLAINER_CACHE": str(checkout / "kept"), "PYTHONPATH": str(checkout)}
    done = subprocess.run(
        [sys.executable, "-c", COUNT],
        cwd=checkout,
        env={**os.environ, **told},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.fixture(scope="module")
def count(checkout: Path) -> Callable[[], int]:
    """Count the simulations of compiling a chapter, after a first time."""
    assert simulations(checkout) > 500
    return lambda: simulations(checkout)


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES)
def test_it_simulates_nothing(change: str, checkout: Path, count: Callable[[], int]) -> None:
    where, before, after = CHANGES[change]
    file = checkout / where
    text = file.read_text(encoding="utf-8")
    changed = re.sub(before, after, text, count=1, flags=re.MULTILINE)
    assert changed != text
    kept = len([*(checkout / "kept").glob("synaptic_plasticity.en-*.kxb")])
    file.write_text(changed, encoding="utf-8")
    renew(checkout / "assets/evidence", "## Now\n\n### Evidence\n- PK-01.\n")
    assert count() == 0
    assert len([*(checkout / "kept").glob("synaptic_plasticity.en-*.kxb")]) == kept + 1


@pytest.mark.slow
def test_a_changed_model_simulates(checkout: Path, count: Callable[[], int]) -> None:
    with (checkout / "explainer/models/spine_turnover.ant").open("a") as model:
        model.write("// another\n")
    assert count() > 500
