"""Colours of every theme and the typeface, read from `assets` and looked through."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from explainer.places import ASSETS
from explainer.vocabulary import THEMES

_COLOUR = re.compile(r"#[0-9a-f]{6}")
Themes = Mapping[str, Mapping[str, str]]


FONT = "Atkinson Hyperlegible"
WEIGHTS = {"Regular": 400, "Bold": 700}
STYLES = tuple(WEIGHTS)


class ThemeError(ValueError):
    """Colours or fonts that cannot be used; the message names file, and theme and token."""


def read_themes(assets: Path = ASSETS) -> Themes:
    """Return `{theme: {token: "#rrggbb"}}`; ThemeError names the first fault."""
    path = assets / "theme" / "tokens.json"
    try:
        themes: Themes = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise ThemeError(f"theme/tokens.json, line {error.lineno}: {error.msg}.") from None
    if tuple(themes) != THEMES:
        raise ThemeError(f"theme/tokens.json: the themes are {', '.join(THEMES)}, in this order.")
    for theme, colours in themes.items():
        _look_through(theme, colours, themes[THEMES[0]])
    return themes


def read_fonts(assets: Path = ASSETS) -> tuple[Path, ...]:
    """Return the files of the typeface, regular first; ThemeError names the first fault."""
    files = tuple(assets / "fonts" / f"AtkinsonHyperlegible-{style}.ttf" for style in STYLES)
    for path, style in zip(files, STYLES, strict=True):
        if (found := _called(path)) != (FONT, style):
            told = " ".join(found) or "a file that cannot be read as a typeface"
            raise ThemeError(f"fonts/{path.name}: this is {FONT} {style}, not {told}.")
    return files


@cache
def _families(folder: Path) -> Mapping[str, frozenset[str]]:
    """Return the letters that each family of typefaces in a folder has in all its styles."""
    from fontTools.ttLib import TTFont

    found: dict[str, frozenset[str]] = {}
    for path in sorted(folder.glob("*.ttf")):
        with TTFont(path) as font:
            family, letters = _called(path)[0], frozenset(map(chr, font.getBestCmap()))
        found[family] = found.get(family, letters) & letters
    return found


def letters_of(families: Iterable[str], assets: Path = ASSETS) -> frozenset[str]:
    """Return the letters that families of typefaces in `assets/fonts` can write."""
    known = _families(assets / "fonts")
    return frozenset().union(*(known.get(family, frozenset()) for family in families))


def faces_of(family: str, assets: Path = ASSETS) -> list[tuple[int, Path]]:
    """Return the files for browsers of another family than ours, each with its weight.

    ThemeError where the files that a language asks for are not there.
    """
    stem = family.replace(" ", "")
    files = [(w, assets / "fonts" / f"{stem}-{style}.woff2") for style, w in WEIGHTS.items()]
    for _, path in files if family else ():
        if not path.is_file():
            raise ThemeError(f"fonts/{path.name} is missing, which a language names as {family!r}.")
    return files if family else []


def _called(path: Path) -> tuple[str, ...]:
    """Return family and style of a font, nothing where it is none."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(path) as font:
            return tuple(str(font["name"].getDebugName(number)) for number in (1, 2))
    except (OSError, TTLibError):
        return ()


def _look_through(theme: str, colours: Mapping[str, str], first: Mapping[str, str]) -> None:
    for token in sorted(colours.keys() ^ first.keys()):
        raise ThemeError(f"theme/tokens.json: {token} does not have a colour in every theme.")
    for token, colour in colours.items():
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            said = "a colour is written #rrggbb in small letters"
            raise ThemeError(f"theme/tokens.json, {theme}, {token}: {said}, not {colour!r}.")
