"""What stands beside a widget in a saved notebook, for whoever opens it without a kernel."""

from __future__ import annotations

import base64
from html import escape

from explainer import words
from explainer.classroom.pictures import Pictures
from explainer.classroom.told import Told, told, with_words
from explainer.stage import Stage


def saved(stage: Stage) -> dict[str, str]:
    """Return a stage as HTML that needs no script and no network, and as text, by MIME type.

    A still picture with its sentence as the alternative text, the sentence, a table of what is set,
    and where it comes from; a chapter of words has no picture.
    """
    pictures, time_s = Pictures(stage), float(stage.time)
    said = told(pictures, time_s)
    caption = f"<figcaption>{escape(said.sentence)}</figcaption>"
    parts = [
        f"<h3>{escape(said.title)}</h3>",
        f"<figure>{_picture(pictures, time_s, said)}{caption}</figure>",
        _table(pictures, time_s),
        f"<p>{escape(said.source)}</p>",
    ]
    return {"text/html": "".join(parts), "text/plain": "\n".join(said.lines)}


def _picture(pictures: Pictures, time_s: float, said: Told) -> str:
    try:
        drawn = with_words(pictures.svg(time_s), said)
    except ValueError:  # a chapter of words and counts
        return ""
    source = base64.b64encode(drawn.encode()).decode()
    alt = escape(f"{said.title} {said.sentence}", quote=True)
    return f'<img alt="{alt}" style="max-width: 100%" src="data:image/svg+xml;base64,{source}">'


def _table(pictures: Pictures, time_s: float) -> str:
    """Return what the controls are set to at a second of play, and what was changed."""
    stage, values = pictures.stage, pictures.frame(time_s).values

    def name(control: str) -> str:
        return words.message(stage.language, pictures.chapter, f"control-{control}")

    rows = {name(each): values[each] for each in stage.controls} | stage.parameters
    body = "".join(
        f'<tr><th scope="row">{escape(each)}</th><td>{escape(_text(value))}</td></tr>'
        for each, value in rows.items()
    )
    return f"<table><tbody>{body}</tbody></table>" if body else ""


def _text(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
