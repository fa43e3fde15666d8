"""Whatever an educator mistypes is answered in one sentence, and nothing is taken in silence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from traitlets import TraitError

from explainer.chapters import ORDER
from explainer.classroom import Lesson, keep_runs
from explainer.models import simulate

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return Lesson("receptor_blockade")


MISTYPED: dict[str, tuple[Callable[[Lesson, Path], object], str]] = {
    "a keyword": (
        lambda lesson, to: Lesson("receptor_blockade", lang="es"),
        "A stage has no “lang”; it has calm, .*language",
    ),
    "a trait": (
        lambda lesson, to: setattr(lesson.stage, "themes", "dark"),
        "A stage has no “themes”; it has calm, .*theme",
    ),
    "a chapter": (lambda lesson, to: Lesson("receptor"), "There is no chapter “receptor”"),
    "a preset": (lambda lesson, to: lesson.present("operation"), "preset is one of story, "),
    "a model that is not there": (
        lambda lesson, to: Lesson("treatment_day").change(IC50=1),
        "treatment_day has no model",
    ),
    "a film after the end": (
        lambda lesson, to: lesson.keep(to / "a.gif", seconds=(40, 90)),
        r"from 0 to 50.6, not \(40, 90\)",
    ),
    "a film backwards": (
        lambda lesson, to: lesson.keep(to / "a.gif", seconds=(12, 11)),
        "a first and a later second",
    ),
    "one second": (lambda lesson, to: lesson.keep(to / "a.mp4", seconds=5), "not 5"),
    "seconds of a picture": (
        lambda lesson, to: lesson.keep(to / "a.png", seconds=(1, 2)),
        "seconds are for films",
    ),
    "runs as a table of another program": (
        lambda lesson, to: keep_runs({"a": simulate("spine_turnover", {}, [0, 1])}, to / "a.xlsx"),
        "does not end in .csv",
    ),
    "no runs": (lambda lesson, to: keep_runs({}, to / "a.csv"), "no runs to keep"),
}


@pytest.mark.parametrize("name", MISTYPED)
def test_it_is_answered_in_a_sentence(lesson: Lesson, tmp_path: Path, name: str) -> None:
    ask, sentence = MISTYPED[name]
    with pytest.raises((AttributeError, TypeError, ValueError, TraitError), match=sentence) as said:
        ask(lesson, tmp_path)
    assert "\n" not in str(said.value)
    assert list(tmp_path.iterdir()) == []


def test_a_name_in_capitals_is_the_same_kind(lesson: Lesson, tmp_path: Path) -> None:
    assert lesson.keep(tmp_path / "A.SVG").read_bytes().startswith(b"<svg")


@pytest.mark.parametrize("chapter", ORDER)
def test_what_is_printed_as_allowed_is_taken(chapter: str) -> None:
    stage = Lesson(chapter).stage
    ranges = {c["id"]: (c["min"], c["max"]) for c in stage.header["controls"] if "min" in c}
    longest_s = max(preset["duration_s"] for preset in stage.header["presets"])
    for name, ends in {**ranges, "time": (0, longest_s)}.items():
        for end in ends:
            setattr(stage, name, float(f"{end:g}"))
            assert getattr(stage, name) == pytest.approx(end)
    for live in stage.header.get("simulation", {"parameters": []})["parameters"]:
        for end in (live["low"], live["high"]):
            stage.parameters = {live["name"]: float(f"{end:g}")}
