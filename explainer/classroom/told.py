"""What a kept file says of itself: title, sentence, settings, where it comes from, its licence."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from explainer import words
from explainer.places import ASSETS

if TYPE_CHECKING:
    from explainer.classroom.pictures import Pictures

DOTS_PER_INCH = 300
FACES = {400: "AtkinsonHyperlegible-Regular.woff2", 700: "AtkinsonHyperlegible-Bold.woff2"}


@dataclass(frozen=True)
class Told:
    """What is said of a picture, in the language of its stage."""

    title: str
    sentence: str
    settings: str
    source: str

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it, a line each."""
        return tuple(filter(None, (self.title, self.sentence, self.settings, self.source)))


def told(pictures: Pictures, time_s: float) -> Told:
    """Return what is to be said of a picture at a second of play."""
    stage = pictures.stage
    language = stage.language
    here = pictures.frame(time_s)
    said = (pictures.say(key, **here.values) for key in here.messages)
    asked = {**_controls(stage, here.values), **stage.parameters, "play_s": round(time_s, 2)}
    return Told(
        pictures.say("question"),
        " ".join(said),
        ", ".join(f"{name} = {value}" for name, value in asked.items()),
        where_from(language, own=stage.assets is not None),
    )


def where_from(language: str, own: bool = False) -> str:
    """Return where something comes from, and its licence; a lecturer's own is not ours to give."""
    if own:
        return words.message(language, "classroom", "own-unread")
    product = words.message(language, "site", "product-name")
    advice = words.message(language, "site", "not-advice")
    return f"{advice} {words.message(language, 'stage', 'picture-source', product=product)}"


def _controls(stage: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in ("preset", *stage.controls) if name in values}


def with_words(svg: str, said: Told) -> str:
    """Return a drawing that stands alone: its typeface inside, its title and description first."""
    begins = svg.index(">", svg.index("<svg")) + 1
    head = svg[: begins - 1] + ' role="img" aria-labelledby="kept-title kept-desc">'
    title = f'<title id="kept-title">{escape(said.title)}</title>'
    desc = f'<desc id="kept-desc">{escape(" ".join(said.lines[1:]))}</desc>'
    return f"{head}{title}{desc}<style>{_faces()}</style>{svg[begins:]}"


@cache
def _faces() -> str:
    """Return the typeface as CSS; its licence, the OFL, allows it to be embedded."""
    return "".join(
        "@font-face{font-family:'Atkinson Hyperlegible';"
        f"font-weight:{weight};src:url(data:font/woff2;base64,{_packed(name)}) format('woff2')}}"
        for weight, name in FACES.items()
    )


def _packed(name: str) -> str:
    return base64.b64encode((ASSETS / "fonts" / name).read_bytes()).decode()


def labelled(png: bytes, said: Told) -> bytes:
    """Return pixels with their resolution, title, description, source and licence inside."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    for name, text in (
        *(("Title", said.title), ("Description", f"{said.sentence} {said.settings}")),
        *(("Source", said.source), ("Copyright", said.source)),
    ):
        info.add_itxt(name, text)
    made = io.BytesIO()
    with Image.open(io.BytesIO(png)) as picture:
        picture.save(made, "PNG", pnginfo=info, dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return made.getvalue()
