"""The educators' notebooks with a live kernel each: places, a waiting page, and kernels let go."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError, RequestHandler
from voila.shutdown_kernel_handler import VoilaShutdownKernelHandler
from voila.tornado.handler import TornadoVoilaHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from explainer.dashboard.channels import Channels
from explainer.dashboard.kernel import LIMIT
from explainer.dashboard.kernels import dead, end, end_all
from explainer.dashboard.logs import log
from explainer.dashboard.places import Places
from explainer.dashboard.rendering import NotRendered, open_notebook, pieces, start_kernel
from explainer.dashboard.source import NOTEBOOK
from explainer.dashboard.voila_files import quiet
from explainer.dashboard.words import said

START_WITHIN_S = 60
ALONE_S = 10.0  # so long a kernel without a page is kept: a line that broke comes back
ARRIVING_S = 30.0  # and one whose page is loading, which asks for it meanwhile
BROKEN = 'id="kx-broken"'  # our template writes it after a cell that failed
FAILED = f"<div {BROKEN} hidden></div>"
# Of Voila's addresses no files, no list, and nobody asks who asked for a page.
CLOSED = ("/voila/files/", "/voila/query/", "/voila/tree", "/voila/render", "/api/contents")


class Lessons:
    """The lessons of one server: every notebook of a folder but the dashboard's."""

    def __init__(self, server: Any) -> None:
        self.server = server
        folder = server.wishes.lessons
        self.notebooks = {path.stem: path for path in sorted(folder.glob("*.ipynb"))}
        self.notebooks.pop(NOTEBOOK.stem, None)
        self.places = Places(server.wishes.visitors, server.wishes.starts)
        self.sockets: dict[str, int] = {}
        self.alone: dict[str, float] = {}

    def retry_s(self) -> int:
        """Return when it is worth asking again."""
        return self.places.wait_s()

    def connected(self, kernel: str) -> None:
        """A page has connected to its kernel."""
        self.sockets[kernel] = self.sockets.get(kernel, 0) + 1
        self.alone.pop(kernel, None)

    def disconnected(self, kernel: str) -> None:
        """A page has left, or its line broke."""
        self.sockets[kernel] = self.sockets.get(kernel, 1) - 1
        if self.sockets[kernel] <= 0:
            del self.sockets[kernel]
            self.alone[kernel] = time.monotonic() + ALONE_S

    def asked(self, kernel: str) -> None:
        """A page that is still loading wants its kernel."""
        if kernel in self.alone:
            self.alone[kernel] = time.monotonic() + ARRIVING_S

    async def look(self) -> None:
        """Let go of kernels that have died or that nobody is connected to, side by side."""
        kernels = self.server.kernel_manager
        now = time.monotonic()
        left = [name for name, until in self.alone.items() if until < now]
        await end_all(kernels, {*left, *await dead(kernels)} & set(self.places.taken))
        for gone in self.places.taken - set(kernels.list_kernel_ids()):
            self.places.give_back(gone)
            self.alone.pop(gone, None)

    async def write(self, answer: RequestHandler, name: str, ticket: str) -> None:
        """Start a kernel on a reserved place and write the lesson's page as it is rendered."""
        begun, kernel, notebook = time.monotonic(), "", self.notebooks[name]
        try:
            renderer = await open_notebook(self.server, notebook, self._seen(name))
            limit = {LIMIT: str(self.server.wishes.kernel_mb)}
            starting = start_kernel(self.server, notebook, limit)
            kernel = await asyncio.wait_for(starting, START_WITHIN_S)
            broken = False
            async for piece in pieces(renderer, self.server.kernel_manager, kernel):
                broken |= BROKEN in piece
                answer.write(piece)
                await answer.flush()
            if broken:
                raise NotRendered("A cell failed.")
            self.alone[kernel] = time.monotonic() + ARRIVING_S
            self.places.settle(ticket, kernel, time.monotonic() - begun)
        except (NotRendered, StreamClosedError, OSError, TimeoutError, RuntimeError) as problem:
            log.warning("lesson %s: %s", name, type(problem).__name__)
            self.places.give_back(ticket)
            await end(self.server.kernel_manager, kernel)
            self._say_broken(answer)

    @staticmethod
    def _say_broken(answer: RequestHandler) -> None:
        if not answer._headers_written:
            raise HTTPError(503)
        answer.write(FAILED)

    def _seen(self, name: str) -> dict[str, Any]:
        return {
            "shared": False,
            "lesson": name,
            "assets": self.server._assets(),
            "start": self.server.base_url,
            "seen": self.server.base_url + "lessons/alive/",
        }


class LessonPage(RequestHandler):
    """A lesson; each answer takes one kernel, when there is a place."""

    def head(self, name: str) -> None:
        """Say that it is here, without a kernel."""
        self._known(name)

    async def get(self, name: str) -> None:
        """Send the lesson, or the page that waits."""
        lessons = self._known(name)
        ticket, turn = lessons.places.ask(self.get_query_argument("place", ""))
        if not turn:
            self._wait(lessons, ticket)
            return
        self.xsrf_token  # noqa: B018 - sets the cookie without which leaving frees no kernel
        self.set_header("Cache-Control", "no-store")
        await lessons.write(self, name, ticket)

    def _known(self, name: str) -> Lessons:
        lessons: Lessons = self.settings["explainer_lessons"]
        if name not in lessons.notebooks:
            raise HTTPError(404)
        return lessons

    def _wait(self, lessons: Lessons, ticket: str) -> None:
        """Answer 503 with a page that loads itself again and keeps its place in the line."""
        wait_s = lessons.places.wait_s(ticket)
        full = lessons.places.is_full()
        notes = said("waiting-full" if full else "waiting-note", seconds=wait_s)
        page = self.settings["explainer_pages"].get_template("waiting.html")
        self.set_status(503)
        self.set_header("Retry-After", str(wait_s))
        self.set_header("Cache-Control", "no-store")
        self.finish(page.render(notes=notes, ticket=ticket, again_s=min(wait_s, 5)))


class LessonList(RequestHandler):
    """The list of lessons."""

    def head(self) -> None:
        """Say that it is here."""
        self.get()

    def get(self) -> None:
        """Send it."""
        names = self.settings["explainer_lessons"].notebooks
        page = self.settings["explainer_pages"].get_template("lessons.html")
        self.finish(page.render(names=names))


class Alive(RequestHandler):
    """Whether a page's kernel is still there; pages ask now and then."""

    def get(self, kernel: str) -> None:
        """Answer 204 or 404."""
        if kernel not in self.settings["kernel_manager"]:
            raise HTTPError(404)
        self.settings["explainer_lessons"].asked(kernel)
        self.set_header("Cache-Control", "no-store")
        self.set_status(204)


class Leave(VoilaShutdownKernelHandler):  # type: ignore[misc]
    """A page says that it is left; a kernel that has gone already is no fault."""

    async def post(self, kernel: str) -> None:
        """End the kernel at once."""
        await end(self.kernel_manager, kernel)
        self.set_status(204)


OURS = {VoilaKernelWebsocketHandler: Channels, VoilaShutdownKernelHandler: Leave}


def lesson_addresses(server: Any, voila: list[Any]) -> list[Any]:
    """Return the addresses of lessons, and those of Voila that their pages need."""
    base = server.base_url
    kept = [one for one in voila if not any(part in one[0] for part in CLOSED)]
    kept = [one for one in kept if one[1] is not TornadoVoilaHandler]
    return [
        (rf"{base}lessons/?", LessonList),
        (rf"{base}lessons/alive/([\w-]+)", Alive),
        (rf"{base}lessons/([\w-]+)", LessonPage),
        *((pattern, quiet(OURS.get(handler, handler)), *rest) for pattern, handler, *rest in kept),
    ]
