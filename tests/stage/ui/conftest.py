"""A plain page around the built module: the app with all its chapters, or one chapter by itself."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

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

    `state`, `idle` and `mode` go to the module; width, height and other options to the browser.
    `fresh=True` opens a browser page that no other test has; `clock=True` too, and its clock is
    Playwright's from the start. No page may make an error or ask another host for anything.
    """
    pages: list[Page] = []

    def open_page(place: str = "receptor_blockade", width: int = 1280, **options: Any) -> Page:
        asked = {name: options.pop(name) for name in ("mode", "idle", "state") if name in options}
        clock, query = options.pop("clock", False), options.pop("query", "")
        fresh = options.pop("fresh", clock)
        page = (new_page if fresh else take_page)(width, **options)
        pages.append(page)
        if clock:
            page.clock.install()
        page.goto(plain_page.document(**asked) + query + ("" if place == "start" else f"#{place}"))
        page.locator(".kx-content h1, .kx-question").first.wait_for()
        return page

    yield open_page
    assert [problem for page in pages for problem in page.problems] == []  # type: ignore[attr-defined]
    assert [address for page in pages for address in page.foreign] == []  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def axe(root: Path) -> str:
    """The source of axe-core."""
    return (root / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
