"""Inkscape itself shows every drawing in its colours, and what it saves reads back.

Not collected where Inkscape is not installed; see tests/conftest.py.
"""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from explainer.places import ASSETS
from explainer.scenes import read_scene
from explainer.scenes.editors import light
from explainer.scenes.preview import with_preview

pytestmark = pytest.mark.slow
DRAWINGS = sorted((ASSETS / "scenes").glob("*.svg"))


@pytest.fixture(params=DRAWINGS, ids=lambda path: path.stem)
def shown(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A drawing with its preview, under its own name."""
    text = with_preview(request.param.read_text(encoding="utf-8"), light(), lambda key: key)
    path = tmp_path / request.param.name
    path.write_text(text, encoding="utf-8")
    return path


def inkscape(*arguments: str | Path) -> None:
    done = subprocess.run(["inkscape", *map(str, arguments)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_it_shows_the_drawing_in_its_colours(shown: Path, tmp_path: Path) -> None:
    png = tmp_path / "shown.png"
    inkscape(shown, "--export-type=png", f"--export-filename={png}", "--export-width=480")
    seen = Image.open(io.BytesIO(png.read_bytes())).convert("RGBA")
    counts = {colour: count for count, colour in seen.getcolors(seen.width * seen.height)}
    opaque = {colour[:3]: count for colour, count in counts.items() if colour[3] == 255}
    theme = {tuple(bytes.fromhex(code[1:])) for code in light().values()}
    assert len(theme & {*opaque}) >= 5
    assert opaque.get((0, 0, 0), 0) < 0.02 * seen.width * seen.height


def test_what_it_saves_says_the_same(shown: Path, tmp_path: Path) -> None:
    for name, options in (("plain", ["--export-plain-svg"]), ("inkscape", [])):
        saved = tmp_path / name / shown.name
        saved.parent.mkdir()
        inkscape(shown, *options, "--export-type=svg", f"--export-filename={saved}")
        assert ("sodipodi" in saved.read_text(encoding="utf-8")) is (name == "inkscape")
        assert read_scene(saved) == read_scene(shown)
