"""A plain page around the built module: the app with all its chapters, or one chapter by itself."""

from __future__ import annotations

import base64
import functools
import json
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from build_stage import BUILT, build
from playwright.sync_api import Page

from explainer import words
from explainer.bundle import build_all, contents

from .altered import with_everything, with_nothing_to_play

PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>-</title><link rel="icon" href="data:,"><style>body { margin: 0 }</style></head>
<body><main id="door"></main>
<script src="stage.js"></script><script src="handed.js"></script>
<script>
const door = document.getElementById("door");
const { mode = "app", idle, state } = window.asked ?? {};
const { language = "en" } = state ?? {};
const content = (name) => handed[name];
const site = handed[`site.${language}`];
if (mode === "app") window.app = KetamineExplainer.mountApp(door, { content, site, idle, state });
else KetamineExplainer.mountStage(door, { bytes: handed[`${mode}.${language}`], state, first: 1 })
  .then((shown) => (window.shown = shown));
</script></body></html>
"""


class Quiet(SimpleHTTPRequestHandler):
    """A file server that keeps no log."""

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def in_language(language: str) -> dict[str, Any]:
    """All chapters, two of them altered, and what stands around them, by name and language."""
    made = build_all(language)
    made["everything"] = with_everything(made["receptor_blockade"])
    made["nothing-to-play"] = with_nothing_to_play(made["receptor_blockade"])
    packed = {f"{name}.{language}": base64.b64encode(one).decode() for name, one in made.items()}
    return packed | {f"site.{language}": contents(language)}


@pytest.fixture(scope="session")
def plain_page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page that mounts the built module."""
    build()
    folder = tmp_path_factory.mktemp("page")
    handed: dict[str, Any] = {}
    for language in words.languages():
        handed |= in_language(language.code)
    (folder / "handed.js").write_text(f"const handed = {json.dumps(handed)};", encoding="utf-8")
    (folder / "stage.js").write_bytes((BUILT / "stage.global.js").read_bytes())
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    handler = functools.partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def show(new_page: Callable[..., Page], plain_page: str) -> Iterator[Callable[..., Page]]:
    """Show a page of the app, `show("choose")`, or with `mode` one chapter by itself.

    `state`, `idle` and `mode` go to the module; width, height and other options to the browser.
    No page may make an error or ask another host for anything.
    """
    pages: list[Page] = []

    def open_page(place: str = "receptor_blockade", width: int = 1280, **options: Any) -> Page:
        asked = {name: options.pop(name) for name in ("mode", "idle", "state") if name in options}
        page = new_page(width, **options)
        page.add_init_script(f"window.asked = {json.dumps(asked)}")
        page.goto(plain_page + ("" if place == "start" else f"#{place}"))
        page.locator(".kx-content h1, .kx-question").first.wait_for()
        pages.append(page)
        return page

    yield open_page
    assert [problem for page in pages for problem in page.problems] == []  # type: ignore[attr-defined]
    assert [address for page in pages for address in page.foreign] == []  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def axe(root: Path) -> str:
    """The source of axe-core."""
    return (root / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
