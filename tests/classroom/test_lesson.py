"""An educator's lesson: the model behind the stage, whose numbers can be changed."""

import pytest
from traitlets import TraitError

from explainer.bundle import open_bundle
from explainer.classroom import Lesson
from explainer.classroom.live import with_parameters
from explainer.models import ModelError

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return Lesson("receptor_blockade")


def test_a_changed_parameter_changes_the_tables(lesson: Lesson) -> None:
    lesson.change(IC50=2.5)
    compiled = open_bundle(lesson.stage.bundle)
    live = with_parameters(compiled, lesson.stage.parameters)
    state = {"drug": "ketamine", "level_um": 2.5, "voltage_mv": -70}
    changed, as_it_was = (one.tables["steady_block"].lookup(state, 0) for one in (live, compiled))
    assert changed < as_it_was - 0.02


def test_what_is_changed_adds_up_and_a_page_may_change_it_too(lesson: Lesson) -> None:
    lesson.restore()
    lesson.change(hill=1.0)
    lesson.change(koff=0.3)
    assert lesson.changed == {"hill": 1.0, "koff": 0.3}
    lesson.stage.set_state({"parameters": {"delta": 0.5}})
    assert lesson.changed == {"delta": 0.5}


def test_a_value_that_is_not_allowed_changes_nothing(lesson: Lesson) -> None:
    before = lesson.changed
    with pytest.raises(ModelError, match="IC50.*0.3 to 5"):
        lesson.change(IC50=900)
    with pytest.raises(TraitError, match="not 'Rb_11'"):
        lesson.change(Rb_11=4)  # of a set of rates that does not play
    assert lesson.changed == before


def test_restoring_shows_the_compiled_surface(lesson: Lesson) -> None:
    lesson.change(hill=1.0)
    lesson.restore()
    assert lesson.changed == {}
    compiled = open_bundle(lesson.stage.bundle)
    assert with_parameters(compiled, lesson.changed) is compiled


def test_a_presented_lesson_is_large_and_dark_and_at_its_preset(lesson: Lesson) -> None:
    shown = lesson.present("anaesthesia")
    assert (shown.presenter, shown.theme, shown.settings["preset"]) == (True, "dark", "anaesthesia")


def test_a_chapter_without_a_model_has_no_parameters() -> None:
    assert Lesson("other_pathways").parameters == ()


def test_every_parameter_has_its_source(lesson: Lesson) -> None:
    cards = lesson.stage.header["sources"]["records"]
    assert lesson.parameters
    assert {parameter.evidence for parameter in lesson.parameters} <= set(cards)
