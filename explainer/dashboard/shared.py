"""The one page that Voila has rendered for everybody, and the editions of what it fetches."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

from explainer.dashboard.logs import log
from explainer.dashboard.payload import ADDRESS, FOLDER, write
from explainer.dashboard.release import File, Release, file_of, release_of
from explainer.dashboard.rendering import NotRendered, rendered_once
from explainer.dashboard.source import NOTEBOOK, CannotBeMade, Source
from explainer.unscripted import first_words

LOOK_EVERY_S = 5
KEPT = 2  # editions: pages that are open when a new one comes may go on fetching


class Shared:
    """Holds the page and its files in memory, and makes them anew when their source changes."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.page: File | None = None
        self.releases: list[Release] = []
        self.closing = False
        self.made_from: int | None = None

    def file(self, release: str, name: str) -> File | None:
        """Return a file of an edition, if both are here."""
        return next((r.files.get(name) for r in self.releases if r.name == release), None)

    def newest(self, name: str) -> File | None:
        """Return a file of the newest edition."""
        return self.releases[0].files.get(name) if self.releases else None

    async def make(self, server: Any) -> None:
        """Read the source and let Voila render its page; NotRendered or CannotBeMade says why not.

        What was there before stays until the new page is whole.
        """
        made_from = self.source.signature()
        payload = await asyncio.to_thread(self.source.read)
        release = release_of(payload)
        with tempfile.TemporaryDirectory(prefix="explainer-") as folder:
            write(Path(folder), payload)
            told = {FOLDER: folder, ADDRESS: release.address}
            page = await rendered_once(server, NOTEBOOK, self._seen(server, release), told)
        self.page = file_of("index.html", page.encode())
        self.releases = [release, *(r for r in self.releases if r.name != release.name)][:KEPT]
        self.made_from = made_from

    def _seen(self, server: Any, release: Release) -> dict[str, Any]:
        """Return what the template of the page gets to see."""
        sheets = sorted(name for name in release.files if name.endswith(".pdf"))
        return {
            "shared": True,
            "assets": f"{server.base_url}{release.address}",
            "first": first_words(sheets),
            "kiosk": server.wishes.kiosk,
            "stage_bytes": len(release.files["stage.js"].body),
        }

    async def look(self, server: Any) -> None:
        """Make the page anew when what it was made from has changed; a fault leaves the old one."""
        now = self.source.signature()
        if now == self.made_from or not self.source.is_there():
            return
        try:
            await self.make(server)
            log.info("The content has changed and was rendered anew.")
        except (CannotBeMade, NotRendered, OSError, ValueError) as problem:
            self.made_from = now
            log.error("What has changed cannot be shown, so the page stays: %s", problem)
