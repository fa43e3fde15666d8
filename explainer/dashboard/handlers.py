"""The addresses that cost no kernel: the start page, what it fetches, and what machines ask."""

from __future__ import annotations

import base64
from typing import Any

from tornado.web import HTTPError, RequestHandler

from explainer.dashboard.release import File

FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
ROBOTS = b"User-agent: *\nDisallow: /\n"
# One pixel: browsers ask for it unasked, and our pages name an empty one.
ICON = base64.b64decode("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==")


class Sender(RequestHandler):
    """Sends files from memory, packed for those who can unpack."""

    def head(self, *parts: str) -> Any:
        """Answer as to GET; the body is left out."""
        return self.get(*parts)

    def send(self, file: File, kept: str) -> None:
        """Send a file, or say that it has not changed."""
        self.set_header("Content-Type", file.kind)
        self.set_header("Cache-Control", kept)
        self.set_header("Etag", f'"{file.tag}"')
        self.set_header("Vary", "Accept-Encoding")
        if self.check_etag_header():
            self.set_status(304)
            return
        if file.packed and "gzip" in self.request.headers.get("Accept-Encoding", ""):
            self.set_header("Content-Encoding", "gzip")
            self.write(file.packed)
        else:
            self.write(file.body)


class StartPage(Sender):
    """The dashboard, as Voila has rendered it once for everybody."""

    def get(self) -> None:
        """Send the page that is kept."""
        page = self.settings["explainer_shared"].page
        if page is None:
            raise HTTPError(503)
        self.send(page, ASK_AGAIN)


class Content(Sender):
    """A file of an edition, under its hash."""

    def get(self, release: str, name: str) -> None:
        """Send a file; one of an edition that is gone is not here."""
        file = self.settings["explainer_shared"].file(release, name)
        if file is None:
            raise HTTPError(404)
        self.send(file, FOR_EVER)


class Sheet(Sender):
    """A printed sheet, under a name that lasts."""

    def get(self, name: str) -> None:
        """Send the sheet of the newest edition."""
        file = self.settings["explainer_shared"].newest(name)
        if file is None:
            raise HTTPError(404)
        self.send(file, ASK_AGAIN)


class Ready(Sender):
    """Whether people may be sent here: there is a page, and nobody is closing."""

    def get(self) -> None:
        """Answer 200 or 503."""
        shared = self.settings["explainer_shared"]
        ready = shared.page is not None and not shared.closing
        self.set_status(200 if ready else 503)
        self.finish("ready\n" if ready else "not ready\n")


class Fixed(Sender):
    """An answer that is always the same."""

    def initialize(self, body: bytes, kind: str) -> None:
        """Keep the answer."""
        self.body, self.kind = body, kind

    def get(self) -> None:
        """Send it."""
        self.set_header("Content-Type", self.kind)
        self.set_header("Cache-Control", "max-age=3600")
        self.finish(self.body)


class ToStart(Sender):
    """The address without its last stroke."""

    def get(self) -> None:
        """Lead to the start page."""
        self.redirect(self.settings["explainer_base"], status=307)


class NotHere(RequestHandler):
    """Any other address."""

    def prepare(self) -> None:
        """Answer every method with the page that says so."""
        super().prepare()
        raise HTTPError(404)


def plain_addresses(base: str) -> list[tuple[Any, ...]]:
    """Return the addresses below a base (which ends with a stroke), each with its handler."""
    text = "text/plain; charset=utf-8"
    return [
        (base, StartPage),
        (rf"{base}content/([0-9a-f]{{16}})/([\w.-]+)", Content),
        (rf"{base}sheets/([\w.-]+\.pdf)", Sheet),
        (f"{base}readyz", Ready),
        (f"{base}healthz", Fixed, {"body": b"ok\n", "kind": text}),
        (f"{base}robots.txt", Fixed, {"body": ROBOTS, "kind": text}),
        (f"{base}favicon.ico", Fixed, {"body": ICON, "kind": "image/gif"}),
        *([(base.rstrip("/"), ToStart)] if base != "/" else []),
    ]
