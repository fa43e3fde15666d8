"""Pictures as pixels: a PNG of each, or one of many side by side."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from explainer.places import ASSETS
from explainer.stills.picture import GROUND

PIXELS_AN_INCH = 96  # so that a CSS pixel is one pixel
FOLDER = Path(__file__).parent


def pngs(pictures: Sequence[str], colours: Mapping[str, str]) -> list[bytes]:
    """Return each SVG as a PNG, one pixel for a CSS pixel, on the ground of a theme's `colours`."""
    given = {"ground": colours[GROUND], "pictures": pictures}
    return _drawn("pages.typ", {"pages": json.dumps(given, ensure_ascii=False)})


def sheet(
    pictures: Mapping[str, str], columns: int, colours: Mapping[str, str], title: str = ""
) -> bytes:
    """Return one PNG of SVGs in a grid of so many columns, each above its name.

    `colours` are those of a theme, by token.
    """
    given = {
        "title": title,
        "columns": columns,
        "ink": colours["ink"],
        "paper": colours["paper"],
        "ground": colours[GROUND],
        "pictures": [{"name": name, "svg": svg} for name, svg in pictures.items()],
    }
    (page,) = _drawn("sheet.typ", {"sheet": json.dumps(given, ensure_ascii=False)})
    return page


def _drawn(source: str, inputs: dict[str, str]) -> list[bytes]:
    import typst  # slow to load, and only who wants pixels needs it

    made = typst.compile(
        str(FOLDER / source),
        format="png",
        ppi=PIXELS_AN_INCH,
        font_paths=[str(ASSETS / "fonts")],
        ignore_system_fonts=True,
        sys_inputs=inputs,
    )
    return made if isinstance(made, list) else [made]
