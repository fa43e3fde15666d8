"""Draw a chapter's picture at some seconds, as files to look at."""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import webbrowser
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explainer.commands import CommandError

if TYPE_CHECKING:
    from explainer.bundle import Playable
    from explainer.scenes import Scene
    from explainer.stills import Look

SIZE = re.compile(r"(\d{2,4})x(\d{2,4})")
SHEET_PX = 480  # width of each picture on a sheet


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is drawn, how it looks and where it goes."""
    parser.add_argument("chapter", metavar="CHAPTER")
    _declare_what(parser)
    parser.add_argument("--without-words", action="store_true", help="leave all labels out")
    parser.add_argument("--size", metavar="WxH", type=_size, help="in pixels, such as 960x600")
    parser.add_argument("--theme", default="light", help="light, dark or contrast: light")
    parser.add_argument("--language", default="en", help="a folder of assets/words: en")
    parser.add_argument("--detailed", action="store_true", help="as on the detailed level")
    parser.add_argument("--png", action="store_true", help="pixels beside each SVG")
    parser.add_argument("--sheet", action="store_true", help="one PNG of all, side by side")
    parser.add_argument("--columns", type=int, default=3, help="of the sheet: 3")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where to; nothing is opened")


def _declare_what(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--story", metavar="NAME", help="one story (preset) only")
    parser.add_argument("--moment", metavar="NAME", help="one moment only")
    parser.add_argument("--every", type=_seconds, metavar="SECONDS", help="a still every so often")
    parser.add_argument(
        "--set",
        dest="moved",
        metavar="CONTROL=VALUE",
        action="append",
        default=[],
        help="a control that stands elsewhere than the story has it, such as level_um=2",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the stills, say where they are and open them."""
    from explainer.scenes import SceneError
    from explainer.stills import StillError
    from explainer.words import WordsError

    try:
        written = write(arguments, *opened(arguments.chapter))
    except (SceneError, StillError, WordsError, ValueError) as error:
        raise CommandError(error) from None
    print("\n".join(map(str, written)))
    if arguments.out is None and not os.environ.get("CI"):
        show(written)
    return 0


def opened(name: str) -> tuple[Scene, Playable]:
    """Return a chapter's drawing as its file says now, and its bundle."""
    from explainer.bundle import bundle, open_bundle
    from explainer.chapters import chapter
    from explainer.places import ASSETS
    from explainer.scenes import read_scene

    path = ASSETS / "scenes" / f"{chapter(name).name}.svg"
    if not path.exists():
        raise CommandError(f"The chapter {name} has no drawing.")
    return read_scene(path), open_bundle(bundle(name))


def write(arguments: argparse.Namespace, scene: Scene, playable: Playable) -> list[Path]:
    """Write the SVGs, and the PNGs and the sheet where asked for; return their paths."""
    from explainer.stills import Look, picture, pngs, seconds, theme

    across, down = arguments.size or (None, None)
    look = Look(
        width_px=across or (SHEET_PX if arguments.sheet else Look.width_px),
        height_px=down,
        theme=arguments.theme,
        language="" if arguments.without_words else arguments.language,
        level="detailed" if arguments.detailed else "plain",
    )
    moved = settings(playable.header, arguments.moved)
    wanted = seconds(playable.header, arguments.story, arguments.moment, arguments.every)
    drawn = {
        each.name: picture(scene, playable, {**moved, "preset": each.preset}, each.play_s, look)
        for each in wanted
    }
    files = {f"{name}.svg": svg.encode() for name, svg in drawn.items()}
    if arguments.png:
        named = (f"{name}.png" for name in drawn)
        files |= dict(zip(named, pngs([*drawn.values()], theme(look.theme)), strict=True))
    if arguments.sheet:
        files = {"sheet.png": on_a_sheet(drawn, arguments, look)} | files
    return _kept(files, arguments.out)


def on_a_sheet(drawn: Mapping[str, str], arguments: argparse.Namespace, look: Look) -> bytes:
    """Return the PNG of all stills side by side."""
    from explainer.stills import sheet, theme

    title = f"{arguments.chapter}, {look.theme}, {look.language or 'without words'}"
    return sheet(drawn, arguments.columns, theme(look.theme), title)


def settings(header: Mapping[str, Any], pairs: list[str]) -> dict[str, float | str]:
    """Read CONTROL=VALUE pairs; CommandError when a control is unknown or a value is missing."""
    kinds = {control["id"]: control["kind"] for control in header["controls"]}
    moved: dict[str, float | str] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        if name not in kinds or not value:
            raise CommandError(f"--set {pair} should be CONTROL=VALUE, of {', '.join(kinds)}.")
        moved[name] = float(value) if kinds[name] == "range" else value
    return moved


def show(written: list[Path]) -> None:
    """Open the one picture, or the folder of several, where there is a screen."""
    if sys.platform.startswith("linux") and not {"WAYLAND_DISPLAY", "DISPLAY"} & {*os.environ}:
        return
    first = written[0]
    webbrowser.open(
        (first if len(written) == 1 or first.stem == "sheet" else first.parent).as_uri()
    )


def _kept(files: Mapping[str, bytes], folder: Path | None) -> list[Path]:
    folder = folder or Path(tempfile.mkdtemp(prefix="explainer-draw-"))
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


def _size(text: str) -> tuple[int, int]:
    found = SIZE.fullmatch(text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 960x600")
    return int(found[1]), int(found[2])


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not value >= 0.02:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds from 0.02")
    return value
