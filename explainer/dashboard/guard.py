"""What every answer has in common: who may ask, what is sent along, what is logged."""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from typing import Any

from tornado.httputil import split_host_and_port
from tornado.web import HTTPError, RequestHandler

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1", "[::1]"})
HEADERS = {
    # anywidget imports its module from a blob; styles are set by scripts all over JupyterLab
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
        "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
log = logging.getLogger("explainer.dashboard")


class Guarded(RequestHandler):
    """Put before any handler: refuses foreign hosts, sets our headers, logs without a trace."""

    def set_default_headers(self) -> None:
        """Set our headers after those of the handler."""
        super().set_default_headers()
        self.clear_header("Server")
        for name, value in HEADERS.items():
            self.set_header(name, value)

    def prepare(self) -> Awaitable[None] | None:
        """Refuse hosts that are not ours: a foreign page could otherwise reach this server."""
        host, _ = split_host_and_port(self.request.host.lower())
        if host not in self.settings["explainer_hosts"]:
            raise HTTPError(403)
        return super().prepare()

    def _request_summary(self) -> str:
        """Name a request in logs without its query string and without the address it came from."""
        return f"{self.request.method} {self.request.path}"

    def log_exception(self, *problem: Any) -> None:
        """Log an error without the request's headers and addresses."""
        error = problem[1]
        if not isinstance(error, HTTPError):
            log.error("%s", self._request_summary(), exc_info=problem)


def guarded(handler: type[RequestHandler]) -> type[RequestHandler]:
    """Return a handler class with the guard before it."""
    return type(handler.__name__, (Guarded, handler), {})


def log_request(handler: RequestHandler) -> None:
    """Log one answer: status, method, path and milliseconds, nothing about who asked."""
    level = logging.INFO if handler.get_status() < 500 else logging.WARNING
    milliseconds = 1000 * handler.request.request_time()
    request = f"{handler.request.method} {handler.request.path}"
    log.log(level, "%d %s %.0f ms", handler.get_status(), request, milliseconds)
