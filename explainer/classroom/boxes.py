"""Boxes that a lecturer builds of stages and sliders: a saved notebook keeps what they held."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import ipywidgets

from explainer.classroom.saved import PNG, saved
from explainer.stage import Stage, left, show


def keep_boxes() -> None:
    """Let a notebook show boxes of widgets with what they hold; outside of one nothing changes."""
    from IPython import get_ipython

    shell = get_ipython()
    if shell is not None:
        shell.display_formatter.ipython_display_formatter.for_type(ipywidgets.Box, _show)


def kept(box: ipywidgets.Box) -> dict[str, str]:
    """Return what a box holds, by MIME type: each stage as it is saved, texts, and set values."""
    faces = [_face(each) for each in _inside(box)]
    pixels = [face[PNG] for face in faces if PNG in face][:1]
    told = {
        "text/html": left("".join(face["text/html"] for face in faces)),
        "text/plain": "\n".join(face["text/plain"] for face in faces),
    }
    return told | ({PNG: pixels[0]} if pixels else {})


def _show(box: ipywidgets.Box) -> None:
    show(box, kept(box))


def _inside(box: ipywidgets.Box) -> Iterator[ipywidgets.Widget]:
    """Yield what a box holds, and what the boxes in it hold."""
    for child in box.children:
        if isinstance(child, ipywidgets.Box):
            yield from _inside(child)
        else:
            yield child


def _face(widget: ipywidgets.Widget) -> dict[str, str]:
    """Return a stage as it is saved, HTML as it is, and else what a widget is called and set to."""
    if isinstance(widget, Stage):
        return saved(widget)
    if isinstance(widget, ipywidgets.HTML):
        return {"text/html": widget.value, "text/plain": ""}
    said = "" if isinstance(widget, ipywidgets.Password) else _said(widget)
    return {"text/html": f"<p>{escape(said)}</p>" if said else "", "text/plain": said}


def _said(widget: ipywidgets.Widget) -> str:
    value = getattr(widget, "value", None)
    choices = ", ".join(map(str, getattr(widget, "_options_labels", ())))
    shown = choices if value is None else str(value)
    return ": ".join(filter(None, (getattr(widget, "description", ""), shown)))
