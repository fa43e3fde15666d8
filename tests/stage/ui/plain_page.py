"""A plain page around the built module; bundles are fetched one at a time, as on the site."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any
from urllib.parse import urlsplit

# What stays the same from page to page is kept by the browser; the page itself is not.
KEPT, ANEW = "max-age=86400, immutable", "no-store"
PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>-</title><link rel="icon" href="data:,"><style>body { margin: 0 }</style></head>
<body><main id="door"></main>
<script>WITHOUT</script><script src="/stage.js"></script><script src="/site.LANGUAGE.js"></script>
<script>
const door = document.getElementById("door");
const { mode = "app", idle, state, language } = ASKED;
const read = (name) => (answer) => (name.startsWith("site.") ? answer.json() : answer.text());
const content = (name) => handed[name] ?? fetch(`/handed/${name}`).then(read(name));
const site = handed[`site.${language}`];
if (mode === "app") window.app = KetamineExplainer.mountApp(door, { content, site, idle, state });
else content(`${mode}.${language}`)
  .then((bytes) => KetamineExplainer.mountStage(door, { bytes, state, first: 1 }))
  .then((shown) => (window.shown = shown));
</script></body></html>
"""


class PlainPage:
    """A served page: each document has an address of its own, and what the module is asked."""

    def __init__(self, script: bytes, handed: Mapping[str, bytes]) -> None:
        self.kept = {"/stage.js": script}
        self.kept |= {f"/handed/{name}": content for name, content in handed.items()}
        for name in (name for name in handed if name.startswith("site.")):
            self.kept[f"/{name}.js"] = b"const handed = { '%s': %s };" % (
                name.encode(),
                handed[name],
            )
        self.asked: dict[str, str] = {}
        self.numbers = count(1)
        self.origin = ""

    def document(self, without: str = "", **asked: Any) -> str:
        """Return the address of a new document that mounts what is asked of it.

        `without` is a script that runs first, to take away what a browser may lack.
        """
        path, language = f"/{next(self.numbers)}/", (asked.get("state") or {}).get("language", "en")
        page = PAGE.replace("LANGUAGE", language).replace("WITHOUT", without)
        self.asked[path] = page.replace("ASKED", json.dumps({**asked, "language": language}))
        return self.origin + path

    def answer(self, path: str) -> tuple[bytes, str] | None:
        """Return what stands at an address, and how long it holds."""
        if path in self.kept:
            return self.kept[path], KEPT
        return (self.asked[path].encode(), ANEW) if path in self.asked else None


class Handler(BaseHTTPRequestHandler):
    """Answers for a plain page and keeps no log."""

    protocol_version = "HTTP/1.1"

    def __init__(self, plain: PlainPage, *rest: Any) -> None:
        self.plain = plain
        super().__init__(*rest)

    def do_GET(self) -> None:
        """Send what stands there."""
        path = urlsplit(self.path).path
        found = self.plain.answer(path)
        body, holds = found or (b"", ANEW)
        kind = "text/javascript" if path.endswith(".js") else "text/html"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", holds)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def served(plain: PlainPage) -> Iterator[PlainPage]:
    """Serve a plain page meanwhile."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, plain)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        plain.origin = f"http://127.0.0.1:{server.server_port}"
        yield plain
        server.shutdown()
