"""Pages that tests take in turn: opening one costs far more than emptying it.

A page comes back with no document, storage, history or emulation of the test before. What could
not be taken back (a false clock, routes, scripts for every document, a network that is off) such a
page refuses: a test that needs one of these asks for a page of its own.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Error, Page

# Set for each test anew; everything else makes a context of its own.
EMULATED = {
    "media": "screen",
    "color_scheme": "light",
    "reduced_motion": "no-preference",
    "forced_colors": "none",
    "contrast": "no-preference",
}
FORGET = "() => { localStorage.clear(); sessionStorage.clear(); window.name = ''; }"
REFUSED = "This page is shared with other tests, which would meet this too: ask for `fresh=True`."


def refuse(*_: Any, **__: Any) -> NoReturn:
    raise AssertionError(REFUSED)


class SharedContext(BrowserContext):
    """A context that outlives a test."""

    add_init_script = expose_binding = expose_function = refuse
    route = route_from_har = route_web_socket = set_offline = refuse
    set_extra_http_headers = set_geolocation = grant_permissions = refuse


class SharedPage(Page):
    """A page that outlives a test."""

    add_init_script = expose_binding = expose_function = refuse
    route = route_from_har = route_web_socket = set_extra_http_headers = refuse

    @property
    def clock(self) -> NoReturn:  # type: ignore[override]
        """Nobody can give the true clock back."""
        refuse()


class Pool:
    """The pages of one worker, by the options of their contexts."""

    def __init__(self, browser: Browser, opened: Callable[[BrowserContext], Page]) -> None:
        self.browser, self.opened = browser, opened
        self.free: dict[str, list[Page]] = defaultdict(list)

    def take(self, width: int = 1280, height: int = 800, **options: Any) -> Page:
        """Return an empty page of a size; options are those of browser.new_context."""
        emulated = {name: options.pop(name, usual) for name, usual in EMULATED.items()}
        free = self.free[json.dumps(options, sort_keys=True)]
        page = free.pop() if free else self._open(free, options)
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(**emulated)
        page.problems, page.foreign = [], []  # type: ignore[attr-defined]
        return page

    def _open(self, home: list[Page], options: dict[str, Any]) -> Page:
        page = self.opened(self.browser.new_context(**options))
        page.__class__, page.context.__class__ = SharedPage, SharedContext
        page.home, page.session = home, page.context.new_cdp_session(page)  # type: ignore[attr-defined]
        return page

    def give_back(self, page: Page) -> None:
        """Empty a page for the next test; one that cannot be emptied is thrown away."""
        try:
            empty(page)
            page.home.append(page)  # type: ignore[attr-defined]
        except Error:
            with suppress(Error):
                page.context.close()

    def close(self) -> None:
        """Close every page that nobody has."""
        for page in (page for pages in self.free.values() for page in pages):
            page.context.close()


def empty(page: Page) -> None:
    """Leave nothing of a test: no document, storage, cookie, history, pointer or other page."""
    for other in page.context.pages:
        if other is not page:
            other.close()
    address = urlsplit(page.url)
    if address.scheme == "http":
        page.evaluate(FORGET)
        origin = {"origin": f"http://{address.netloc}", "storageTypes": "all"}
        page.session.send("Storage.clearDataForOrigin", origin)  # type: ignore[attr-defined]
    page.goto("about:blank")
    page.context.clear_cookies()
    page.mouse.up()
    page.mouse.move(-1, -1)
    page.session.send("Page.resetNavigationHistory")  # type: ignore[attr-defined]
