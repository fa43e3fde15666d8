"""What may be asked of a lesson is told where one asks: in `help()` and in completion."""

from __future__ import annotations

import inspect
import pydoc

import pytest

from explainer.classroom import Lesson
from explainer.models import ModelError

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return Lesson("receptor_blockade")


def test_help_lists_presets_controls_and_numbers_with_what_they_take(lesson: Lesson) -> None:
    shown = pydoc.plain(pydoc.render_doc(lesson.present))
    for part in (*lesson.presets, "voltage_mv: -70 to -20 mV", "drug: ketamine, memantine"):
        assert part in shown, part
    numbers = pydoc.plain(pydoc.render_doc(lesson.change))
    assert all(f"{each.name}: {each.allowed}" in numbers for each in lesson.parameters)


def test_completion_offers_their_names(lesson: Lesson) -> None:
    assert {"preset", *lesson.controls} == {*inspect.signature(lesson.present).parameters}
    assert {p.name for p in lesson.parameters} == {*inspect.signature(lesson.change).parameters}


def test_what_is_listed_is_what_is_done(lesson: Lesson) -> None:
    assert lesson.present("no_drug").settings == {"preset": "no_drug"}
    lesson.change(hill=0.9)
    assert lesson.changed == {"hill": 0.9}
    lesson.restore()
    with pytest.raises(ModelError, match="no parameter hil;"):
        lesson.change(hil=0.9)


def test_a_chapter_without_a_model_has_nothing_to_change() -> None:
    assert not inspect.signature(Lesson("choices").change).parameters
