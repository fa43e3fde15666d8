"""Voila as we run it: it renders the dashboard once, and lessons when somebody opens one."""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Callable
from typing import Any

from jupyter_core.utils import run_sync
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop, PeriodicCallback
from tornado.web import Application
from voila.app import Voila

from explainer.dashboard.configuration import Wishes
from explainer.dashboard.encryption import encryption
from explainer.dashboard.guard import LOOPBACK, guarded
from explainer.dashboard.handlers import NotHere, plain_addresses
from explainer.dashboard.kernels import end_all
from explainer.dashboard.lessons import Lessons, lesson_addresses
from explainer.dashboard.logs import log_request
from explainer.dashboard.shared import LOOK_EVERY_S, Shared
from explainer.dashboard.source import NOTEBOOK
from explainer.dashboard.words import page_words

LARGEST_REQUEST = 1_000_000  # bytes; pages send next to nothing
LARGEST_HEADERS = 16_000
PORTS_TRIED = 20
DRAIN_S = 10  # so long answers may take that are under way when we are told to stop


class CannotListen(Exception):
    """An address or port that cannot be had; the message says why."""


class DashboardServer(Voila):  # type: ignore[misc]
    """Serves the dashboard to everybody from one rendering, and lessons with a kernel each."""

    port: int
    notebook_path = str(NOTEBOOK)
    wishes = Wishes()
    shared: Shared
    lessons: Lessons | None = None
    announce: Callable[[str], None] = print

    def init_settings(self) -> dict[str, Any]:
        """Return Voila's settings with our hosts, our log, our cookie and our pages."""
        settings: dict[str, Any] = super().init_settings()
        pages = settings["voila_jinja2_env"]
        pages.globals.update(page_words(), base_url=self.base_url, assets=self._assets)
        return {
            **settings,
            "explainer_base": self.base_url,
            "explainer_busy": set(),
            "explainer_hosts": LOOPBACK | self.wishes.hosts,
            "explainer_pages": pages,
            "explainer_password": self.wishes.password,
            "explainer_retry_s": lambda: self.lessons.retry_s() if self.lessons else 5,
            "explainer_lessons": self.lessons,
            "explainer_shared": self.shared,
            "log_function": log_request,
            "websocket_max_message_size": LARGEST_REQUEST,
            "xsrf_cookie_kwargs": {
                "samesite": "Strict",
                "expires_days": None,
                "secure": self.is_secure(),
            },
        }

    def _assets(self) -> str:
        """Return where our pages find style and script."""
        return f"{self.base_url}{self.shared.releases[0].address}" if self.shared.releases else ""

    def is_secure(self) -> bool:
        """Tell whether people reach us over an encrypted line."""
        return self.wishes.certificate is not None or self.wishes.behind_proxy

    def init_handlers(self) -> list[Any]:
        """Return our addresses, those of Voila that lessons need, and a page for all others."""
        ours = plain_addresses(self.base_url)
        live = lesson_addresses(self, super().init_handlers()) if self.lessons else []
        kept = [(pattern, guarded(handler), *rest) for pattern, handler, *rest in [*ours, *live]]
        return [*kept, (".*", guarded(NotHere))]

    def initialize(self, argv: list[str]) -> None:
        """Take the loop first: whoever stops us while we start is heard then."""
        self.ioloop = IOLoop.current()
        self.lessons = Lessons(self) if self.wishes.lessons else None
        super().initialize(argv)

    def start(self) -> None:
        """Serve until interrupted."""
        self.connection_dir = tempfile.mkdtemp(prefix="explainer-")
        listener = self._bind()
        self.app = Application(**self.init_settings())
        self.app.add_handlers(".*$", self.init_handlers())
        try:
            self.ioloop.run_sync(lambda: self.shared.make(self))
            self._serve(listener)
        except KeyboardInterrupt:
            pass
        finally:
            listener.close()
            self.stop()

    def _serve(self, listener: socket.socket) -> None:
        self.server = HTTPServer(
            self.app,
            max_body_size=LARGEST_REQUEST,
            max_header_size=LARGEST_HEADERS,
            idle_connection_timeout=60,
            xheaders=self.wishes.behind_proxy,
            ssl_options=encryption(self.wishes.certificate, self.wishes.key),
        )
        self.server.add_socket(listener)
        self.rounds = [PeriodicCallback(self._look, LOOK_EVERY_S * 1000)]
        if self.lessons:
            self.rounds.append(PeriodicCallback(self.lessons.look, 2000))
        for each in self.rounds:
            each.start()
        scheme = "https" if self.wishes.certificate else "http"
        self.announce(f"{scheme}://{_in_address(self.ip)}:{self.port}{self.base_url}")
        self.ioloop.start()

    async def _look(self) -> None:
        await self.shared.look(self)

    def _handle_signal_stop(self, sig: int, frame: Any) -> None:
        """Stop at Ctrl+C; when told to end, send nobody away in the middle of an answer."""
        if sig == signal.SIGTERM and hasattr(self, "server") and not self.shared.closing:
            self.shared.closing = True
            self.ioloop.add_callback_from_signal(self._drain)
        else:
            self.ioloop.add_callback_from_signal(self.ioloop.stop)

    async def _drain(self) -> None:
        """Take no new connections, let answers under way finish, and stop."""
        self.server.stop()
        deadline = self.ioloop.time() + DRAIN_S
        while self.app.settings["explainer_busy"] and self.ioloop.time() < deadline:
            await asyncio.sleep(0.05)
        self.ioloop.stop()

    def _bind(self) -> socket.socket:
        """Take the wanted port or one of the next; CannotListen when all of them are taken."""
        family = socket.AF_INET6 if ":" in self.ip else socket.AF_INET
        for port in range(self.port, min(self.port + PORTS_TRIED, 65536)):
            try:
                listener = socket.create_server((self.ip, port), family=family, backlog=1024)
            except OSError as problem:
                if problem.errno != errno.EADDRINUSE:
                    raise CannotListen(problem.strerror or problem) from None
            else:
                listener.setblocking(False)
                self.port = listener.getsockname()[1]
                return listener
        raise CannotListen(os.strerror(errno.EADDRINUSE))

    def stop(self) -> None:
        """End the kernels, which have nothing to save, while their sockets are still there."""
        kernels = self.kernel_manager
        run_sync(end_all)(kernels, list(kernels.list_kernel_ids()))
        shutil.rmtree(self.connection_dir, ignore_errors=True)


def _in_address(ip: str) -> str:
    """Return an address to listen on as people type it: every address is also this machine's."""
    named = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "[::1]"}
    return named.get(ip, f"[{ip}]" if ":" in ip else ip)
