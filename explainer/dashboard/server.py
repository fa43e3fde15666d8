"""Voila as we run it: one notebook, our page around it, nothing else open."""

from __future__ import annotations

import errno
import os
import shutil
import socket
import tempfile
from collections.abc import Callable
from typing import Any

from jupyter_core.utils import run_sync
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.web import Application, StaticFileHandler
from voila.app import Voila
from voila.tornado.handler import TornadoVoilaHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from explainer.dashboard.guard import guarded, log_request
from explainer.dashboard.handlers import Channels, NotHere, StartPage
from explainer.dashboard.payload import FOLDER
from explainer.dashboard.widget import ADDRESS
from explainer.dashboard.words import page_words
from explainer.places import NOTEBOOKS

LARGEST_REQUEST = 1_000_000  # bytes; pages send next to nothing
PORTS_TRIED = 20
CLOSED = ("/voila/files/", "/voila/query/")  # no files, and nobody asks who asked for a page
OURS = {TornadoVoilaHandler: StartPage, VoilaKernelWebsocketHandler: Channels}


class DashboardServer(Voila):  # type: ignore[misc]
    """Serves `notebooks/dashboard.ipynb` and what its page needs."""

    port: int
    notebook_path = str(NOTEBOOKS / "dashboard.ipynb")
    hosts: frozenset[str] = frozenset()
    announce: Callable[[str], None] = print

    def init_settings(self) -> dict[str, Any]:
        """Return Voila's settings with our hosts, our log, our cookie and our pages."""
        settings: dict[str, Any] = super().init_settings()
        pages = settings["voila_jinja2_env"]
        pages.globals.update(page_words())
        return {
            **settings,
            "jinja2_env": pages,
            "explainer_hosts": self.hosts,
            "log_function": log_request,
            "websocket_max_message_size": LARGEST_REQUEST,
            "xsrf_cookie_kwargs": {"samesite": "Strict", "expires_days": None},
        }

    def init_handlers(self) -> list[Any]:
        """Return Voila's addresses behind our guard, fewer of them, and a page for all others."""
        kept = [h for h in super().init_handlers() if not any(part in h[0] for part in CLOSED)]
        start = {TornadoVoilaHandler: f"{self.server_url}"}
        handlers = [
            (start.get(handler, pattern), guarded(OURS.get(handler, handler)), *options)
            for pattern, handler, *options in kept
        ]
        return [*self._content(), *handlers, (".*", guarded(NotHere))]

    def _content(self) -> list[Any]:
        """Return the address of the files that pages fetch, where they have been written."""
        folder = os.environ.get(FOLDER)
        pattern = rf"{self.server_url}{ADDRESS}([\w.-]+)"
        return [(pattern, guarded(StaticFileHandler), {"path": folder})] if folder else []

    def initialize(self, argv: list[str]) -> None:
        """Take the loop first: whoever stops us while we start is heard then."""
        self.ioloop = IOLoop.current()
        super().initialize(argv)

    def start(self) -> None:
        """Serve until interrupted."""
        self.connection_dir = tempfile.mkdtemp(prefix="explainer-")
        listener = self._bind()
        self.app = Application(**self.init_settings())
        self.app.add_handlers(".*$", self.init_handlers())
        server = HTTPServer(self.app, max_body_size=LARGEST_REQUEST)
        server.add_socket(listener)
        self.announce(f"http://{self.ip}:{self.port}{self.base_url}")
        try:
            self.ioloop.start()
        except KeyboardInterrupt:
            pass
        finally:
            self.stop()

    def _bind(self) -> socket.socket:
        """Take the wanted port or one of the next; OSError when all of them are taken."""
        family = socket.AF_INET6 if ":" in self.ip else socket.AF_INET
        for port in range(self.port, self.port + PORTS_TRIED):
            try:
                listener = socket.create_server((self.ip, port), family=family, backlog=128)
            except OSError as problem:
                if problem.errno != errno.EADDRINUSE:
                    raise
            else:
                listener.setblocking(False)
                self.port = listener.getsockname()[1]
                return listener
        raise OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE))

    def stop(self) -> None:
        """End the kernels, which have nothing to save, while their sockets are still there."""
        run_sync(self.kernel_manager.shutdown_all)(now=True)
        shutil.rmtree(self.connection_dir, ignore_errors=True)
