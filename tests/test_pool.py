"""A page that other tests have had is as good as a new one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.pool import Pool

pytestmark = pytest.mark.browser

# What a test may have left: asked of every page before and after.
FOUND = """async () => ({
  local: localStorage.length, session: sessionStorage.length, name: window.name,
  databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
  cookies: document.cookie, entries: history.length, hash: location.hash, ours: window.ours,
  size: [innerWidth, innerHeight], text: document.body.innerText,
  media: ["print", "(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)",
    "(forced-colors: active)"].map((query) => matchMedia(query).matches),
})"""
LITTER = """async () => {
  localStorage.a = sessionStorage.a = window.name = window.ours = "left";
  document.cookie = "a=left";
  await new Promise((done) => (indexedDB.open("left").onsuccess = done));
  await caches.open("left");
  history.pushState(null, "", "#left");
  document.body.append("left");
  console.error("left");
  fetch("https://example.org/").catch(() => {});
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an empty page."""
    folder = tmp_path_factory.mktemp("empty")
    (folder / "index.html").write_text("<!doctype html><link rel=icon href='data:,'>", "utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), lambda *a: Quiet(folder, *a)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def __init__(self, folder: Path, *rest: Any) -> None:
        super().__init__(*rest, directory=str(folder))

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def shared(pool: Pool) -> Iterator[Page]:
    """A page of the pool that no other test has at this moment, of a kind of its own."""
    page = pool.take(locale="de-DE")
    yield page
    pool.give_back(page)


def test_nothing_of_a_test_is_left(
    pool: Pool, address: str, new_page: Callable[..., Page], eventually: Callable[..., None]
) -> None:
    new = new_page()
    new.goto(address)
    clean = new.evaluate(FOUND) | {"entries": 1}
    first = pool.take(locale="de-DE")
    first.goto(address)
    first.evaluate(LITTER)
    first.set_viewport_size({"width": 400, "height": 300})
    first.emulate_media(
        media="print", color_scheme="dark", reduced_motion="reduce", forced_colors="active"
    )
    assert all(first.evaluate(FOUND)[name] != clean[name] for name in clean if name != "caches")
    eventually(lambda: first.problems and first.foreign)  # type: ignore[attr-defined]
    pool.give_back(first)
    again = pool.take(locale="de-DE")
    assert again is first
    again.goto(address)
    assert again.evaluate(FOUND) == clean | {"entries": 2}, "the empty page and this one"
    assert again.problems == again.foreign == []  # type: ignore[attr-defined]
    assert again.context.cookies() == []
    pool.give_back(again)


def test_two_pages_at_once_are_two(pool: Pool) -> None:
    pages = [pool.take(), pool.take()]
    assert pages[0].context is not pages[1].context
    for page in pages:
        pool.give_back(page)


@pytest.mark.parametrize(
    "lasting",
    [
        lambda page: page.clock.install(),
        lambda page: page.route("**", lambda route: route.abort()),
        lambda page: page.add_init_script("window.ours = 1"),
        lambda page: page.context.set_offline(True),
        lambda page: page.context.grant_permissions(["geolocation"]),
    ],
)
def test_what_could_not_be_taken_back_is_refused(
    shared: Page, lasting: Callable[[Page], Any]
) -> None:
    with pytest.raises(AssertionError, match="fresh=True"):
        lasting(shared)
