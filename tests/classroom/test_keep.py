"""What an educator keeps of a lesson opens as what its name says."""

import csv
import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from explainer.classroom import Lesson, keep_runs
from explainer.models import simulate

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    lesson = Lesson("receptor_blockade", theme="dark")
    lesson.stage.time = 12.0
    return lesson


def test_the_picture_is_drawn_as_it_is_shown(lesson: Lesson, tmp_path: Path) -> None:
    text = lesson.keep(tmp_path / "receptor.svg").read_text(encoding="utf-8")
    ElementTree.fromstring(text)
    assert "var(--" not in text
    assert "NMDA receptor" in text


def test_pixels_are_large_enough_for_a_projector(lesson: Lesson, tmp_path: Path) -> None:
    with Image.open(lesson.keep(tmp_path / "receptor.png")) as picture:
        assert picture.size == (1920, 1200)


def test_a_film_moves(lesson: Lesson, tmp_path: Path) -> None:
    with Image.open(lesson.keep(tmp_path / "receptor.gif", seconds=(11, 12))) as film:
        assert film.n_frames == 8
        first = film.convert("RGB").tobytes()
        film.seek(7)
        assert film.convert("RGB").tobytes() != first


def test_a_film_for_slides_is_an_mpeg_4_file(lesson: Lesson, tmp_path: Path) -> None:
    made = lesson.keep(tmp_path / "receptor.mp4", seconds=(11, 12)).read_bytes()
    assert made[4:8] == b"ftyp"


def test_the_numbers_cover_the_preset(lesson: Lesson, tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(lesson.keep(tmp_path / "n.csv").read_text())))
    assert float(rows[-1]["play_s"]) == pytest.approx(
        lesson.stage.header["presets"][0]["duration_s"]
    )
    assert {"blocked_share", "level_um"} <= set(rows[0])


def test_the_model_takes_its_changes_along(lesson: Lesson, tmp_path: Path) -> None:
    lesson.change(hill=1.25)
    with zipfile.ZipFile(lesson.keep(tmp_path / "receptor.omex")) as archive:
        assert 'value="1.25"' in archive.read("nmda_receptor.xml").decode()
    lesson.restore()


def test_another_kind_is_refused_in_a_sentence(lesson: Lesson, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="receptor.bmp ends in none of"):
        lesson.keep(tmp_path / "receptor.bmp")


def test_runs_are_kept_side_by_side(tmp_path: Path) -> None:
    run = simulate("spine_turnover", {}, [0, 1, 2])
    text = keep_runs({"a": run, "b": run}, tmp_path / "runs.csv").read_text()
    assert len(text.splitlines()) == 4
    assert text.splitlines()[0].count("a: ") == text.splitlines()[0].count("b: ") > 0
