"""The folder of the static site, written once and served from one place, as a clinic would."""

from __future__ import annotations

import http.server
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from explainer.site import write_courses, write_folder


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory, stage_built: Path) -> Path:
    """The folder."""
    del stage_built
    folder = tmp_path_factory.mktemp("folder")
    write_folder(folder)
    return folder


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory, stage_built: Path) -> list[Path]:
    """A SCORM package for each language."""
    del stage_built
    return write_courses(tmp_path_factory.mktemp("courses"))


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Keep the test output free of requests."""


class Host:
    """A web server for a folder, at one address, that can be switched off and on."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, 0
        self.start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> None:
        """Answer, at the address it had before."""
        handler = partial(Quiet, directory=str(self.folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Answer nobody."""
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def host(written: Path, tmp_path: Path) -> Iterator[Host]:
    """A copy of the folder behind a server of its own, which a test may change and stop."""
    folder = tmp_path / "site"
    shutil.copytree(written, folder)
    served = Host(folder)
    yield served
    served.stop()
