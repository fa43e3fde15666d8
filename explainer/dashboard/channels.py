"""A page's connection to its kernel: only what a page needs passes, and only so much of it."""

from __future__ import annotations

from typing import Any

from tornado.web import HTTPError
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from explainer.dashboard.budget import Bucket
from explainer.dashboard.frames import PROTOCOL, is_well_formed, may_come, may_go

MESSAGES, MESSAGES_S = 600, 120  # at once, and each second; a slider sends one a frame
BYTES, BYTES_S = 2_000_000, 200_000


class Channels(VoilaKernelWebsocketHandler):  # type: ignore[misc]
    """For well-formed frames of the current protocol, of kinds that pages send."""

    async def pre_get(self) -> None:
        """Refuse clients that do not speak the current protocol, and kernels that are not there."""
        if PROTOCOL not in self.request.headers.get("Sec-WebSocket-Protocol", ""):
            raise HTTPError(400)
        await super().pre_get()

    async def get(self, kernel_id: str) -> None:
        """Connect; a request that is no websocket is a page that is not here."""
        if kernel_id not in self.kernel_manager:
            raise HTTPError(404)
        await super().get(kernel_id)

    async def open(self, kernel_id: str) -> None:
        """Send frames at once instead of waiting for fuller packets."""
        self.set_nodelay(True)
        self.messages = Bucket(MESSAGES, MESSAGES_S)
        self.bytes = Bucket(BYTES, BYTES_S)
        self.settings["explainer_lessons"].connected(kernel_id)
        self.counted = True
        await super().open(kernel_id)

    def on_message(self, frame: object) -> None:
        """Close the connection of whoever sends something else, or too much.

        What still comes in over one that is being closed is dropped: without a connection Jupyter
        knows no protocol, takes a frame for the older one and makes a list as long as it says.
        """
        if self.ws_connection is None:
            return
        if not is_well_formed(frame):
            self.close(1002)
        elif not self.messages.take(1) or not self.bytes.take(len(frame)):  # type: ignore[arg-type]
            self.close(1008)
        elif may_come(frame):  # type: ignore[arg-type]
            super().on_message(frame)

    def on_close(self) -> None:
        """Say that a page has gone."""
        if getattr(self, "counted", False):
            self.settings["explainer_lessons"].disconnected(self.kernel_id)
        super().on_close()

    def write_message(self, frame: Any, binary: bool = False) -> Any:
        """Drop what would not be readable at the other end, and what pages do not need."""
        if not isinstance(frame, bytes) or not is_well_formed(frame) or not may_go(frame):
            return None
        return super().write_message(frame, binary)
