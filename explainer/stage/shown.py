"""How a notebook shows a widget: alive, and below it what is left where it is not."""

from __future__ import annotations

from collections.abc import Mapping

import ipywidgets
from IPython.display import display

# Whoever draws outputs puts each into a box of its own. One that holds a living widget hides the
# next, if that is the still picture of it; a dead one is a line of text, or nothing but a script.
_HIDES = (
    ".jp-OutputArea-child:has(:is(.jupyter-widgets, .kx-host) > :not(script))"
    " + .jp-OutputArea-child:has(.kx-saved)"
)


def show(widget: ipywidgets.Widget, kept: Mapping[str, str] | None = None) -> None:
    """Show a widget in a notebook, and `kept`, by MIME type, as an output of its own.

    One output would not do: JupyterLab shows a widget whose model is gone as an error, whatever
    else the output holds.
    """
    view = widget._repr_mimebundle_()
    data, about = view if isinstance(view, tuple) else (view, {})
    # Text is what is left of a widget in a notebook that nobody trusts yet: the still follows it.
    said = {"text/plain": ""} if kept else {}
    display({**data, **said}, metadata=about, raw=True)  # type: ignore[no-untyped-call]
    if kept:
        display(dict(kept), raw=True)  # type: ignore[no-untyped-call]


def left(html: str) -> str:
    """Return HTML that is seen only where the widget above it does not live."""
    return f'<div class="kx-saved">{html}</div><style>{_HIDES}{{display:none}}</style>'
