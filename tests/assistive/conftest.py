"""The site, and somebody at a desktop who hears it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from explainer.site import write_folder

from .desktop import Desk, desktop


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desktop for all tests."""
    with desktop(tmp_path_factory.mktemp("desktop")) as started:
        yield started


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the static folder's first page."""
    folder = tmp_path_factory.mktemp("site")
    write_folder(folder)
    return (folder / "index.html").as_uri()
