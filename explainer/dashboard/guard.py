"""What every answer has in common: who may ask, what is sent along, what a fault looks like."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Awaitable
from typing import Any

from tornado.httputil import split_host_and_port
from tornado.web import HTTPError, RequestHandler

from explainer.dashboard.logs import log

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1", "[::1]"})
LONGEST = 500  # characters of an address that we read
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
LOCKED = {"WWW-Authenticate": 'Basic realm="explainer", charset="UTF-8"'}


class Foreign(HTTPError):
    """A request under a name that is not ours."""


class Guarded(RequestHandler):
    """Put before any handler: refuses foreign hosts, sets our headers, answers faults with a page.

    An answer to a fault holds our own words and nothing of the fault.
    """

    def set_default_headers(self) -> None:
        """Set our headers after those of the handler."""
        super().set_default_headers()
        self.clear_header("Server")
        for name, value in HEADERS.items():
            self.set_header(name, value)

    def prepare(self) -> Awaitable[None] | None:
        """Refuse hosts that are not ours (a foreign page could reach us), and who has no key."""
        if "Upgrade" not in self.request.headers:
            self.settings["explainer_busy"].add(self)
        host, _ = split_host_and_port(self.request.host.lower())
        if host not in self.settings["explainer_hosts"]:
            raise Foreign(403)
        if len(self.request.uri or "") > LONGEST or not is_readable(self.request.path):
            raise HTTPError(404)
        if not self._may_enter():
            raise HTTPError(401)
        return super().prepare()

    def _may_enter(self) -> bool:
        password = self.settings["explainer_password"]
        if not password or self.request.path.endswith(("/healthz", "/readyz")):
            return True
        given = self.request.headers.get("Authorization", "").removeprefix("Basic ")
        return hmac.compare_digest(_password(given), password.encode())

    def on_finish(self) -> None:
        """Be no longer among the answers that are under way."""
        self.settings["explainer_busy"].discard(self)
        super().on_finish()

    def on_connection_close(self) -> None:
        """Be no longer among them either when whoever asked has gone."""
        self.settings["explainer_busy"].discard(self)
        super().on_connection_close()

    def decode_argument(self, value: bytes, name: str | None = None) -> str:
        """Return what stands in an address; letters that are none are a page that is not here."""
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            raise HTTPError(404) from None

    def write_error(self, status_code: int, **given: Any) -> None:
        """Answer with our page, whatever the handler itself would say."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        for name, value in (LOCKED if status_code == 401 else {}).items():
            self.set_header(name, value)
        if status_code == 503:
            self.set_header("Retry-After", str(self.settings["explainer_retry_s"]()))
        foreign = isinstance(given.get("exc_info", (None, None))[1], Foreign)
        self.finish(self._fault_page("not-ours" if foreign else kind_of(status_code)))

    def _fault_page(self, kind: str) -> str:
        pages = self.settings["explainer_pages"]
        name, _ = split_host_and_port(self.request.host)
        wait_s = self.settings["explainer_retry_s"]()
        page = pages.get_template("error.html")
        return str(page.render(kind=kind, host=name[:80], wait_s=wait_s))

    def _request_summary(self) -> str:
        """Name a request in logs without its query string and without the address it came from."""
        return f"{self.request.method} {self.request.path}"

    def log_exception(self, *problem: Any) -> None:
        """Log an error in one line, without the request's headers and addresses."""
        error = problem[1]
        if not isinstance(error, HTTPError):
            log.error("%r: %s", self._request_summary()[:200], type(error).__name__)
            log.debug("where it came from", exc_info=problem)


def kind_of(status: int) -> str:
    """Return the kind of page for a status."""
    known = {401: "locked", 503: "server-busy"}
    return known.get(status, "server-error" if status >= 500 else "not-found")


def is_readable(path: str) -> bool:
    """Tell whether a path holds nothing that no address of ours does."""
    low = path.lower()
    return path.isprintable() and path.isascii() and not any(c in low for c in ("%00", "\\", "%5c"))


def _password(given: str) -> bytes:
    """Return the password of basic authentication; the name before it is not looked at."""
    try:
        return base64.b64decode(given, validate=True).partition(b":")[2]
    except ValueError:
        return b""


def guarded(handler: type[RequestHandler]) -> type[RequestHandler]:
    """Return a handler class with the guard before it."""
    return type(handler.__name__, (Guarded, handler), {})
