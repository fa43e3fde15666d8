"""The addresses that we answer ourselves: the dashboard, kernel channels, and pages not here."""

from __future__ import annotations

from typing import Any

from jupyter_server.auth.identity import IdentityProvider, User
from jupyter_server.base.handlers import JupyterHandler
from tornado.web import HTTPError, RequestHandler
from voila.request_info_handler import RequestInfoSocketHandler
from voila.tornado.handler import TornadoVoilaHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from explainer.dashboard.frames import PROTOCOL, is_well_formed
from explainer.dashboard.kernels import make_room

VISITOR = User("visitor")


class Nobody(IdentityProvider):
    """Everybody is the same visitor: no login, no cookie with a name in it."""

    def get_user(self, _handler: RequestHandler) -> User:
        """Return the one visitor."""
        return VISITOR

    def get_handlers(self) -> list[Any]:
        """Return no pages for logging in."""
        return []


class StartPage(TornadoVoilaHandler):  # type: ignore[misc]
    """The dashboard; each answer takes one kernel."""

    async def get(self, _path: str | None = None) -> None:
        """Send the page, if a kernel can be had for it."""
        self._forget_query()
        self.xsrf_token  # noqa: B018 - sets the cookie without which leaving frees no kernel
        await make_room(self.kernel_manager, self.notebook_path)
        try:
            await super().get()
        finally:
            RequestInfoSocketHandler._cache.clear()

    def _forget_query(self) -> None:
        """Drop the query string: Voila would keep it and hand it to the next visitor's kernel."""
        self.request.uri, self.request.query = self.request.path, ""
        self.request.arguments, self.request.query_arguments = {}, {}


class Channels(VoilaKernelWebsocketHandler):  # type: ignore[misc]
    """A page's connection to its kernel, for well-formed frames of the current protocol only."""

    async def pre_get(self) -> None:
        """Refuse clients that do not speak the current protocol."""
        if PROTOCOL not in self.request.headers.get("Sec-WebSocket-Protocol", ""):
            raise HTTPError(400)
        await super().pre_get()

    async def open(self, kernel_id: str) -> None:
        """Send frames at once instead of waiting for fuller packets."""
        self.set_nodelay(True)
        await super().open(kernel_id)

    def on_message(self, frame: object) -> None:
        """Close the connection of whoever sends something else."""
        if is_well_formed(frame):
            super().on_message(frame)
        else:
            self.close(1002)

    def write_message(self, frame: Any, binary: bool = False) -> Any:
        """Drop what would not be readable at the other end."""
        if isinstance(frame, bytes) and not is_well_formed(frame):
            return None
        return super().write_message(frame, binary)


class NotHere(JupyterHandler):
    """Any other address."""

    async def prepare(self, **options: Any) -> None:
        """Answer every method with the page that says so."""
        await super().prepare(**options)
        raise HTTPError(404)
