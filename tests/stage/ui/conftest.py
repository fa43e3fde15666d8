"""A plain page around the built module: the app with all its chapters, or one chapter by itself."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.pool import Pool

from .looking import Looking
from .plain_page import PlainPage, served


@pytest.fixture(scope="session")
def plain_page(stage_built: Path) -> Iterator[PlainPage]:
    """A page that mounts the built module."""
    from explainer import words

    script = (stage_built / "stage.global.js").read_bytes()
    handed: dict[str, bytes] = {}
    for language in words.languages():
        handed |= in_language(language.code)
    with served(PlainPage(script, handed)) as plain:
        yield plain


def in_language(language: str) -> dict[str, bytes]:
    """All chapters, two of them altered, and what stands around them, by name and language."""
    from explainer.bundle import build_all, contents

    from .altered import with_everything, with_nothing_to_play

    made = dict(build_all(language))
    made["everything"] = with_everything(made["receptor_blockade"])
    made["nothing-to-play"] = with_nothing_to_play(made["receptor_blockade"])
    packed = {f"{name}.{language}": base64.b64encode(one) for name, one in made.items()}
    return packed | {f"site.{language}": json.dumps(contents(language)).encode()}


@pytest.fixture
def show(
    take_page: Callable[..., Page], new_page: Callable[..., Page], plain_page: PlainPage
) -> Iterator[Callable[..., Page]]:
    """Show a page of the app, `show("choose")`, or with `mode` one chapter by itself.

    `state`, `idle` and `mode` go to the module, `without` runs before it; width, height
    and other options to the browser.
    `fresh=True` opens a browser page that no other test has; `clock=True` too, and its clock is
    Playwright's from the start. No page may make an error or ask another host for anything.
    """
    pages: list[Page] = []

    def open_page(place: str = "receptor_blockade", width: int = 1280, **options: Any) -> Page:
        taken = ("mode", "idle", "state", "without")
        asked = {name: options.pop(name) for name in taken if name in options}
        clock, query = options.pop("clock", False), options.pop("query", "")
        fresh = options.pop("fresh", clock)
        page = (new_page if fresh else take_page)(width, **options)
        pages.append(page)
        if clock:
            page.clock.install()
        go(page, plain_page.document(**asked) + query, place)
        return page

    yield open_page
    all_was_well(pages)


def go(page: Page, document: str, place: str) -> None:
    """Open a document at a place and wait for what it shows."""
    page.goto(document + ("" if place == "start" else f"#{place}"))
    page.locator(".kx-content h1, .kx-question").first.wait_for()


def all_was_well(pages: Iterable[Page]) -> None:
    """No page may make an error or ask another host for anything."""
    assert [problem for page in pages for problem in page.problems] == []  # type: ignore[attr-defined]
    assert [address for page in pages for address in page.foreign] == []  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def looking(pool: Pool, plain_page: PlainPage) -> Iterator[Looking]:
    """The page that tests of a file look at one after another."""

    def opened(page: Page, place: str, **asked: Any) -> None:
        go(page, plain_page.document(**asked), place)

    one = Looking(pool, opened)
    yield one
    one.leave()


@pytest.fixture
def look(looking: Looking) -> Iterator[Callable[..., Page]]:
    """Show a page as `show` does, to be looked at and not used: the next test may get it too."""
    yield looking.at
    all_was_well(filter(None, [looking.page]))
