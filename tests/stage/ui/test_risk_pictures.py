"""Pictures of people out of a hundred, as every chapter shows them: RC-8, RC-9, RC-13, RC-15."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from explainer.chapters import ORDER, chapter, is_ready

pytestmark = pytest.mark.browser

WITH_PEOPLE = [name for name in ORDER if is_ready(name) and chapter(name).hundreds]
ARRAYS = """() => [...document.querySelectorAll("svg.icon-array")].map((array) => ({
  animated: array.getAnimations({ subtree: true }).length,
  people: [...array.querySelectorAll("path")].map(
    (path) => (path.getAttribute("d").match(/M/g) ?? []).length / 2),
  first: array.querySelector("path").getAttribute("class"),
  width: array.getBoundingClientRect().width,
  fills: [...array.querySelectorAll("path")].map((path) => getComputedStyle(path).fill),
  named: array.getAttribute("aria-label"),
  table: array.closest("figure").querySelectorAll("tbody tr").length,
})).filter(({ width }) => width > 0)"""


@pytest.fixture(params=WITH_PEOPLE)
def shown(request: pytest.FixtureRequest, show: Callable[..., Page]) -> Page:
    """A chapter with such pictures, as it opens."""
    return show(mode=request.param)


def test_rc_8_and_rc_9_still_grouped_alike_and_in_words(shown: Page) -> None:
    arrays = shown.evaluate(ARRAYS)
    assert {array["animated"] for array in arrays} == {0}
    assert {sum(array["people"]) for array in arrays} == {100}
    assert {array["first"] for array in arrays} == {"kx-counted"}
    assert len({round(array["width"]) for array in arrays}) == 1
    assert len({tuple(array["fills"]) for array in arrays}) == 1
    assert all(array["named"] and array["table"] for array in arrays)


def test_rc_13_no_field_asks_for_anything_personal(shown: Page) -> None:
    kinds = "fields => fields.map((field) => field.type)"
    asked = shown.locator(".kx-chapter :is(input, textarea)").evaluate_all(kinds)
    assert set(asked) <= {"radio", "range", "checkbox"}


def test_rc_15_people_are_there_before_anybody_does_anything(shown: Page) -> None:
    assert len(shown.evaluate(ARRAYS)) >= 1
    assert shown.locator(".kx-hundred-count:visible").count() >= 1
