"""What stands beside a widget in a saved notebook, for whoever opens it without a kernel."""

from __future__ import annotations

import base64
from html import escape

from explainer.classroom.pictures import Pictures
from explainer.classroom.told import Told, labelled, told, with_words
from explainer.stage import Stage, left

SVG, PNG = "image/svg+xml", "image/png"


def saved(stage: Stage) -> dict[str, str]:
    """Return a stage as HTML that needs no script and no network, as pixels and text, by MIME type.

    A still picture with its sentence as the alternative text, the sentence, a table of what is set,
    and where it comes from; a chapter of words has no picture.
    """
    pictures, time_s = Pictures(stage), float(stage.time)
    said = told(pictures, time_s)
    drawn = _drawn(pictures, time_s, said)
    caption = f"<figcaption>{escape(said.sentence)}</figcaption>"
    parts = [
        f"<h3>{escape(said.title)}</h3>",
        f"<figure>{_picture(drawn, said)}{caption}</figure>",
        _table(pictures, time_s),
        f"<p>{escape(said.source)}</p>",
    ]
    words_only = {"text/html": left("".join(parts)), "text/plain": "\n".join(said.lines)}
    return words_only | ({"image/png": drawn[PNG]} if drawn else {})


def _drawn(pictures: Pictures, time_s: float, said: Told) -> dict[str, str]:
    """Return the picture in base64 by MIME type, none for a chapter of words and counts."""
    try:
        svg = with_words(pictures.svg(time_s), said).encode()
    except ValueError:
        return {}
    (png,) = pictures.pngs([time_s])
    drawn = {SVG: svg, PNG: labelled(png, said)}
    return {kind: base64.b64encode(made).decode() for kind, made in drawn.items()}


def _picture(drawn: dict[str, str], said: Told) -> str:
    """Return lines where they are allowed; a site that takes only pixels leaves the first out."""
    if not drawn:
        return ""
    alt = escape(f"{said.title} {said.sentence}", quote=True)
    lines, dots = (f"data:{kind};base64,{drawn[kind]}" for kind in (SVG, PNG))
    return (
        f'<picture><source type="{SVG}" srcset="{lines}">'
        f'<img alt="{alt}" style="max-width: 100%" src="{dots}"></picture>'
    )


def _table(pictures: Pictures, time_s: float) -> str:
    """Return what the controls are set to at a second of play, and what was changed."""
    stage, values = pictures.stage, pictures.frame(time_s).values
    rows = {pictures.say(f"control-{each}"): values[each] for each in stage.controls}
    rows |= stage.parameters
    body = "".join(
        f'<tr><th scope="row">{escape(each)}</th><td>{escape(_text(value))}</td></tr>'
        for each, value in rows.items()
    )
    return f"<table><tbody>{body}</tbody></table>" if body else ""


def _text(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
