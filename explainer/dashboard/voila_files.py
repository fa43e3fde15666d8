"""Voila's own files, asked for by addresses that anybody can type."""

from __future__ import annotations

from typing import Any

from tornado.web import HTTPError, RequestHandler, StaticFileHandler


def quiet(handler: type[RequestHandler]) -> type[RequestHandler]:
    """Return a handler of files for which an address that it stumbles over is not here.

    Voila's handlers read the parts of a path without looking whether they are there.
    """
    if not issubclass(handler, StaticFileHandler):
        return handler
    return type(handler.__name__, (Quiet, handler), {})


class Quiet(StaticFileHandler):
    """Put before a handler of files."""

    async def get(self, path: str, include_body: bool = True) -> None:
        """Send a file, or say that it is not here."""
        try:
            await super().get(path, include_body)
        except (AssertionError, AttributeError, LookupError, OSError, TypeError, ValueError):
            raise HTTPError(404) from None

    def compute_etag(self) -> str | None:
        """Return the file's mark, or none where there is no file."""
        try:
            return super().compute_etag()
        except (AttributeError, OSError):
            return None

    def set_default_headers(self) -> Any:
        """Let these be kept for a while: they change only with an installation."""
        super().set_default_headers()
        self.set_header("Cache-Control", "max-age=3600")
