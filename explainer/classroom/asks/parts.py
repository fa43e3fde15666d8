"""What the three ways of asking are made of."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

import ipywidgets

from explainer import words


class AskError(ValueError):
    """Something that cannot be asked so, said in one sentence."""


def say(language: str, key: str, **values: Any) -> str:
    """Return one of the classroom's messages."""
    return words.message(language, "classroom", key, **values)


def question(text: str) -> ipywidgets.HTML:
    """Return a question as it stands above its answers."""
    return ipywidgets.HTML(f"<p><strong>{escape(text)}</strong></p>")


def choice(options: Sequence[tuple[str, str]]) -> ipywidgets.RadioButtons:
    """Return answers, as (text, name), of which none is chosen yet."""
    wide = {"width": "auto"}
    return ipywidgets.RadioButtons(options=list(options), value=None, layout=wide)


def button(text: str) -> ipywidgets.Button:
    """Return a button as wide as its words."""
    return ipywidgets.Button(description=text, layout={"width": "auto", "align_self": "flex-start"})


def live() -> ipywidgets.HTML:
    """Return a place whose text is read aloud when it comes."""
    return ipywidgets.HTML("")


def spoken(text: str, rest: str = "") -> str:
    """Return a sentence that is read aloud as it comes, and what stands below it."""
    return f'<p role="status" aria-live="polite">{escape(text)}</p>{rest}'


def face(shown: Any) -> str:
    """Return what a notebook would show of something, as HTML; a tuple one below the other."""
    if isinstance(shown, tuple):
        return "".join(map(face, shown))
    made = getattr(shown, "_repr_html_", None)
    return str(made()) if made else f"<pre>{escape(str(shown))}</pre>"
