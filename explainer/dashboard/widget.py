"""The dashboard as a widget: it says where the chapters are and then leaves the browser alone."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from explainer.dashboard.payload import ADDRESS, FOLDER, languages, payload
from explainer.places import STAGE_MODULE


class Dashboard(anywidget.AnyWidget):
    """All chapters and the start screen.

    State stays in the page: nothing is sent to the kernel while it plays, so one kernel is enough
    for all visitors, and when it has gone it is not missed. The page fetches from our server what
    it opens, in the language that is read; without our server (plain Voila, a notebook) the widget
    brings all files along.
    """

    _esm = STAGE_MODULE

    mode = traitlets.Unicode("app").tag(sync=True)
    languages: traitlets.List[str] = traitlets.List(
        help="codes of the languages, the first one first"
    ).tag(sync=True)
    content = traitlets.Unicode(help="address of the files, or nothing").tag(sync=True)
    files = traitlets.Dict(help="the files (bytes) by name where there is no address").tag(
        sync=True
    )

    def __init__(self, **traits: Any) -> None:
        """Name the chapters that the server has compiled, or compile them."""
        address = os.environ.get(ADDRESS, "")
        files = {} if address else payload()
        names = [path.name for path in Path(os.environ[FOLDER]).iterdir()] if address else [*files]
        where = {"content": address, "files": files}
        super().__init__(languages=languages(names), **where, **traits)
