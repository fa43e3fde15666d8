"""No accessibility violation in any state, in either language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from explainer.chapters import ORDER, is_ready

pytestmark = pytest.mark.browser

# The default run of axe skips some of these, the size of targets among them.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LANGUAGES = ["en", "es"]
READY = [name for name in ORDER if is_ready(name)]


def violations(page: Page, axe: str) -> list[str]:
    page.evaluate(axe)
    found = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", TAGS)
    return [f"{v['id']}: {node['html'][:160]}" for v in found["violations"] for node in v["nodes"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", ["start", "choose", "about", *READY])
def test_each_page(show: Callable[..., Page], axe: str, place: str, language: str) -> None:
    assert violations(show(place, state={"language": language}), axe) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("place", READY[:4])
def test_each_theme_in_detail(
    show: Callable[..., Page], axe: str, place: str, theme: str, language: str
) -> None:
    page = show(place, state={"theme": theme, "language": language, "level": "detailed"})
    page.evaluate("document.querySelectorAll('.kx-fold').forEach(fold => fold.open = true)")
    assert violations(page, axe) == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("place", ["start", "choose"])
def test_the_screens_around_in_each_theme(
    show: Callable[..., Page], axe: str, place: str, theme: str
) -> None:
    assert violations(show(place, state={"theme": theme}), axe) == []


@pytest.mark.parametrize("options", [{"width": 320}, {"reduced_motion": "reduce"}])
@pytest.mark.parametrize("language", LANGUAGES)
def test_narrow_and_still(
    show: Callable[..., Page], axe: str, options: dict[str, Any], language: str
) -> None:
    assert violations(show(state={"language": language}, **options), axe) == []


@pytest.mark.parametrize("mode", ["receptor_blockade", "everything", "nothing-to-play"])
def test_one_chapter_by_itself(show: Callable[..., Page], axe: str, mode: str) -> None:
    assert violations(show(mode=mode), axe) == []


def test_while_it_plays(show: Callable[..., Page], axe: str) -> None:
    page = show()
    page.get_by_role("button", name="Play", exact=True).click()
    assert violations(page, axe) == []


@pytest.mark.parametrize(
    "opener", [".kx-number", ".kx-tag", ".kx-view > summary", ".kx-bar .kx-button:nth-of-type(2)"]
)
def test_with_something_open_in_front(show: Callable[..., Page], axe: str, opener: str) -> None:
    page = show()
    page.locator(opener).first.click()
    assert violations(page, axe) == []


def test_a_chapter_that_cannot_be_opened(show: Callable[..., Page], axe: str) -> None:
    page = show("choose")
    page.evaluate("handed.bundles.receptor_blockade = 'AAAA'")
    page.locator("a.kx-question-card").first.click()
    page.get_by_role("alert").wait_for()
    page.problems.clear()  # type: ignore[attr-defined]
    assert violations(page, axe) == []
