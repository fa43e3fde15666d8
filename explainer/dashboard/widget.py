"""The dashboard as a widget: it hands over the chapters and then leaves the browser alone."""

from __future__ import annotations

from typing import Any

import anywidget
import traitlets

from explainer.dashboard.payload import payload
from explainer.places import STAGE_MODULE


class Dashboard(anywidget.AnyWidget):
    """All chapters and the start screen.

    State stays in the page: nothing is sent to the kernel while it plays, so a kernel that has
    died is not missed.
    """

    _esm = STAGE_MODULE

    mode = traitlets.Unicode("app").tag(sync=True)
    bundles = traitlets.Dict(help="compiled chapters (bytes) by name").tag(sync=True)
    site = traitlets.Dict(help="list of chapters, languages and words").tag(sync=True)

    def __init__(self, **traits: Any) -> None:
        """Take the chapters that the server has compiled, or compile them."""
        content = payload()
        super().__init__(bundles=content.bundles, site=content.site, **traits)
