"""No accessibility violation in any place, language and state."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Page

from .states import LANGUAGES, PLACES, READY, State, share_of, states_of, walk
from .together import together

pytestmark = pytest.mark.browser

# The default run of axe skips some of these, the size of targets among them.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Behind a dialog the page is as it was, and out of reach.
RUN = """async (values) => {
  const runOnly = { type: "tag", values };
  const where = document.querySelector("dialog[open]") ?? document;
  const found = await axe.run(where, { runOnly, resultTypes: ["violations"], selectors: false });
  const said = ({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`);
  return found.violations.flatMap(said);
}"""


def violations(page: Page, axe: str) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe)
    found: list[str] = page.evaluate(RUN, TAGS)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_each_page(show: Callable[..., Page], axe: str, place: str, language: str) -> None:
    page = show(place, fresh=True, state={"language": language})
    assert found_in(page, axe, place, share_of(together(place), place, language)) == {}


@pytest.mark.nightly
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_each_page_in_every_state(
    show: Callable[..., Page], axe: str, place: str, language: str
) -> None:
    page = show(place, fresh=True, state={"language": language})
    assert found_in(page, axe, place, states_of(place)) == {}


def found_in(page: Page, axe: str, place: str, states: Mapping[str, State]) -> dict[str, list[str]]:
    """Return the violations by the state in which there are any."""
    found = {state: violations(page, axe) for state in walk(page, place, states)}
    return {state: those for state, those in found.items() if those}


@pytest.mark.parametrize("mode", [*READY, "everything", "nothing-to-play"])
def test_one_chapter_by_itself(show: Callable[..., Page], axe: str, mode: str) -> None:
    assert violations(show(mode=mode), axe) == []
