"""What an educator keeps of a lesson opens as what its name says."""

import csv
import io
import zipfile
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from PIL import Image

from explainer.classroom import Lesson, keep_runs, progress
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


def test_the_picture_says_what_it_is_and_brings_its_typeface(
    lesson: Lesson, tmp_path: Path
) -> None:
    root = ElementTree.fromstring(lesson.keep(tmp_path / "r.svg").read_text(encoding="utf-8"))
    title, desc, style = list(root)[:3]
    assert title.text == "What does ketamine do first?" and root.get("role") == "img"
    for part in ("preset = story", "play_s = 12.0", "CC BY 4.0", "not advice"):
        assert part in str(desc.text), part
    assert root.get("aria-labelledby", "").split() == [title.get("id"), desc.get("id")]
    assert str(style.text).count("font/woff2;base64,") == 2


def test_pixels_are_large_enough_for_print_and_say_where_they_come_from(
    lesson: Lesson, tmp_path: Path
) -> None:
    with Image.open(lesson.keep(tmp_path / "receptor.png")) as picture:
        assert picture.size == (3840, 2400)
        assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)
        assert "CC BY 4.0" in picture.info["Copyright"]
        assert "preset = story" in picture.info["Description"]


def test_a_film_moves_at_fifteen_frames_a_second(lesson: Lesson, tmp_path: Path) -> None:
    with Image.open(lesson.keep(tmp_path / "receptor.gif", seconds=(11, 11.4))) as film:
        frames, lasts = [], 0
        for number in range(film.n_frames):
            film.seek(number)
            frames.append(film.convert("RGB").tobytes())
            lasts += film.info["duration"]
        assert "CC BY 4.0" in film.info["comment"].decode()
    assert lasts == 400 and 1 < len(set(frames)) <= 6


def test_a_film_is_made_smaller_until_it_fits(lesson: Lesson, tmp_path: Path) -> None:
    asked = {"file": tmp_path / "r.gif", "seconds": (11, 11.2)}
    whole = lesson.keep(**asked).stat().st_size / 1e6
    lesson.keep(**asked, most_mb=0.7 * whole)
    with Image.open(tmp_path / "r.gif") as film:
        assert film.size[0] in (720, 540, 400)
    assert (tmp_path / "r.gif").stat().st_size <= 0.7e6 * whole
    (tmp_path / "r.gif").unlink()
    with pytest.raises(ValueError, match="MB is more than 0.001 MB at the smallest: give fewer"):
        lesson.keep(**asked, most_mb=0.001)
    assert not (tmp_path / "r.gif").exists()


def test_a_film_for_slides_has_thirty_frames_a_second_at_1080p(
    lesson: Lesson, tmp_path: Path
) -> None:
    import imageio_ffmpeg

    film = lesson.keep(tmp_path / "receptor.mp4", seconds=(11, 11.2))
    told = next(imageio_ffmpeg.read_frames(str(film)))
    assert (told["size"], told["fps"]) == ((1920, 1080), 30)
    assert b"CC BY 4.0" in film.read_bytes()


def test_a_film_says_how_far_it_is_and_can_be_cancelled(
    lesson: Lesson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    shown = SimpleNamespace(update=lambda html: said.append(html.data))
    monkeypatch.setattr(progress, "_front_end", lambda: "a notebook")
    monkeypatch.setattr(progress, "_display", lambda: shown)
    lesson.keep(tmp_path / "receptor.gif", seconds=(11, 11.8))
    assert "receptor.gif: 10 of 12 pictures" in said[0] and said[-1] == ""

    def interrupted(html: object) -> None:
        raise KeyboardInterrupt

    shown.update = interrupted
    with pytest.raises(KeyboardInterrupt):
        lesson.keep(tmp_path / "cancelled.gif", seconds=(11, 11.8))
    assert not (tmp_path / "cancelled.gif").exists()


def test_the_numbers_cover_the_preset_and_say_their_units(lesson: Lesson, tmp_path: Path) -> None:
    text = lesson.keep(tmp_path / "n.csv").read_text(encoding="utf-8")
    about = [line for line in text.splitlines() if line.startswith("# ")]
    assert "CC BY 4.0" in about[-1] and "preset = story" in about[-2]
    numbers = "\n".join(text.splitlines()[len(about) :])
    rows = list(csv.DictReader(io.StringIO(numbers)))
    assert float(rows[-1]["play_s [s]"]) == pytest.approx(
        lesson.stage.header["presets"][0]["duration_s"]
    )
    assert {"blocked_share [1]", "level_um [uM]", "voltage_mv [mV]"} <= set(rows[0])


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
    text = keep_runs({"a": run, "b": run}, tmp_path / "runs.csv").read_text("utf-8")
    models, source, head, *rows = text.splitlines()
    assert models == "# spine_turnover" and "CC BY 4.0" in source and "not advice" in source
    assert len(rows) == 3
    assert all(name.endswith("]") for name in head.split(",")[1:])
    assert head.count("a: ") == head.count("b: ") > 0


def test_runs_say_where_they_come_from_in_spanish_too(tmp_path: Path) -> None:
    run = simulate("spine_turnover", {}, [0, 1])
    text = keep_runs({"a": run}, tmp_path / "runs.csv", language="es").read_text("utf-8")
    assert text.splitlines()[1].startswith("# Esto es")
