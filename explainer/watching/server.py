"""Serves the watched page on this machine: the page, its scripts, and a line of news."""

from __future__ import annotations

import json
import re
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from explainer.places import STAGE_SCRIPT
from explainer.watching import files
from explainer.watching.shown import Shown
from explainer.watching.workshop import Problem

FOLDER = Path(__file__).parent
LOOK_EVERY_S = 0.25
BREATH_S = 10.0  # so often a line of news says that it is still there
LOOPBACK = frozenset({"127.0.0.1", "localhost"})
BUNDLE = re.compile(r"/bundles/([a-z_]+\.[a-zA-Z-]+)")
FILES = {
    "/": (FOLDER / "page.html", "text/html"),
    "/watch.js": (FOLDER / "page.js", "text/javascript"),
    "/stage.js": (STAGE_SCRIPT, "text/javascript"),
}


class WatchServer(ThreadingHTTPServer):
    """A server whose pages show what the files say."""

    daemon_threads = True

    def __init__(self, port: int, shown: Shown) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.shown = shown
        self.ending = threading.Event()

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a page that has gone while it was answered: it shows itself again."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def watch(self) -> None:
        """Follow what is written until the server ends."""
        before = files.look()
        while not self.ending.wait(LOOK_EVERY_S):
            now = files.look()
            written = files.changed(before, now)
            before = now
            if written:
                self.shown.follow(written)


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: WatchServer

    def do_GET(self) -> None:  # noqa: N802 (the name that the standard library calls)
        """Send a file, a bundle or the line of news."""
        path = unquote(urlsplit(self.path).path)
        bundle = BUNDLE.fullmatch(path)
        if urlsplit(f"//{self.headers.get('Host')}").hostname not in LOOPBACK:
            self.send_error(HTTPStatus.FORBIDDEN)
        elif path == "/changes":
            self._send_news()
        elif path in FILES:
            self._send_file(*FILES[path])
        elif bundle:
            self._send_bundle(bundle[1])
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _send_file(self, file: Path, kind: str) -> None:
        number = str(self.server.shown.news.number).encode()  # before the file is read
        self._send(file.read_bytes().replace(b"{news}", number), kind)

    def _send_bundle(self, name: str) -> None:
        try:
            text = self.server.shown.get(name)
        except Problem as problem:
            self.send_error(HTTPStatus.INTERNAL_SERVER_ERROR, explain=str(problem))
            return
        self._send(text.encode(), "text/plain")

    def _send(self, content: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def _send_news(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        for line in self._news():
            try:
                self.wfile.write(line.encode())
            except OSError:  # the page is gone
                return

    def _news(self) -> Iterator[str]:
        shown, told = self.server.shown, None
        while not self.server.ending.is_set():
            now = shown.news
            yield f"data: {json.dumps(asdict(now))}\n\n" if now != told else ": still here\n\n"
            told = now
            shown.wait(now, BREATH_S)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each request: the terminal is for what was made."""
