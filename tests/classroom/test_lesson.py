"""An educator's lesson: the live model behind the stage."""

import pytest

from explainer.bundle.container import grids, unpack
from explainer.classroom import Lesson
from explainer.classroom.live import live_tables
from explainer.classroom.panel import Panel
from explainer.models import ModelError

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return Lesson("receptor_blockade")


def test_a_changed_parameter_changes_the_tables(lesson: Lesson) -> None:
    lesson.change(IC50=2.5)
    header, blob = unpack(bytes(lesson.stage.live_tables))
    state = {"drug": "ketamine", "level_um": 2.5, "voltage_mv": -70}
    without = lesson.chapter.surface
    assert without
    published_header, published_blob = unpack(live_tables(without, {}))
    changed = grids(header, blob)["steady_block"].lookup(state, 0)
    published = grids(published_header, published_blob)["steady_block"].lookup(state, 0)
    assert changed < published - 0.02


def test_a_value_that_is_not_allowed_changes_nothing(lesson: Lesson) -> None:
    before = lesson.stage.live_tables
    with pytest.raises(ModelError, match="IC50.*0.3 to 5"):
        lesson.change(IC50=900)
    assert lesson.stage.live_tables == before


def test_restoring_shows_the_compiled_surface(lesson: Lesson) -> None:
    lesson.change(hill=1.0)
    lesson.restore()
    assert lesson.stage.live_tables == b""
    assert lesson.changed == {}


def test_every_parameter_has_a_slider_with_its_source(lesson: Lesson) -> None:
    panel = Panel(lesson)
    assert set(panel.sliders) == {parameter.name for parameter in lesson.parameters}
    assert all(slider.min <= slider.value <= slider.max for slider in panel.sliders.values())


def test_moving_a_slider_simulates_and_says_so(lesson: Lesson) -> None:
    panel = Panel(lesson)
    panel.sliders["koff"].value = 0.3
    assert lesson.changed == {"koff": pytest.approx(0.3)}
    assert "1" in panel.status.value or "one" in panel.status.value
    panel.restore()
    assert lesson.changed == {}
    assert panel.sliders["koff"].value == pytest.approx(0.22)


def test_a_presented_lesson_is_large_and_dark_and_at_its_preset(lesson: Lesson) -> None:
    shown = lesson.present("anaesthesia")
    assert (shown.presenter, shown.theme, shown.settings["preset"]) == (True, "dark", "anaesthesia")


def test_a_chapter_without_a_model_is_shown_without_sliders() -> None:
    panel = Panel(Lesson("other_pathways"))
    assert panel.sliders == {}
    assert len(panel.widget.children) == 1
