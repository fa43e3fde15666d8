"""A page that tests look at one after another: setting a page up costs more than most looks do.

Tests of one file that take `look` come in the order of what they look at (`tests/order.py`), so the
same document often serves the next one. They may open folds, add styles that they take away, and
change the size of the window; what uses the page takes `show`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Page

from tests.pool import Pool

NOTE_FOLDS = """() => {
  window.folds = [...document.querySelectorAll("details")].map((fold) => [fold, fold.open]);
}"""
AS_IT_WAS = """() => {
  window.folds.forEach(([fold, open]) => { fold.open = open; });
  scrollTo(0, 0);
}"""


class Looking:
    """The one page that is looked at, kept until something else is to be seen."""

    def __init__(self, pool: Pool, opened: Callable[..., None]) -> None:
        self.pool, self.opened = pool, opened
        self.page: Page | None = None
        self.sees = ""

    def at(self, place: str, width: int = 1280, height: int = 800, **asked: Any) -> Page:
        """Show a place; `asked` are options of the module such as its state."""
        sees = json.dumps([place, asked], sort_keys=True)
        if self.page is None or sees != self.sees:
            self.leave()
            self.page, self.sees = self.pool.take(width, height), sees
            self.opened(self.page, place, **asked)
            self.page.evaluate(NOTE_FOLDS)
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.evaluate(AS_IT_WAS)
        return self.page

    @contextmanager
    def styled(self, style: str) -> Iterator[None]:
        """Add a style to the page for as long as that is looked at."""
        assert self.page
        tag = self.page.add_style_tag(content=style)
        try:
            yield
        finally:
            tag.evaluate("tag => tag.remove()")

    def leave(self) -> None:
        """Give the page back to the other tests."""
        if self.page:
            self.pool.give_back(self.page)
        self.page = None
