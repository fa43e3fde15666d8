"""Files to keep: the picture, a film of a moment, the numbers behind it, the model."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explainer.archives import to_archive, to_sbml
from explainer.classroom.pictures import Pictures
from explainer.models import Result

if TYPE_CHECKING:
    from explainer.classroom.lesson import Lesson

FRAMES_A_SECOND = 8
COLOURS = 128  # of a GIF; flat drawings need no more


def keep(lesson: Lesson, file: str | Path, seconds: tuple[float, float] | None = None) -> Path:
    """Write a file of the kind that its name ends in; return its path.

    `.svg` and `.png` hold the picture at the stage's second, `.gif` and `.mp4` the moment around it
    (or from one of `seconds` to the other), `.csv` the numbers behind the preset that plays, `.xml`
    the model as SBML and `.omex` as a COMBINE archive, both with what was changed in the lesson.
    """
    path = Path(file)
    writer = WRITERS.get(path.suffix)
    if writer is None:
        kinds = ", ".join(WRITERS)
        raise ValueError(f"{path.name} ends in none of the kinds that can be kept: {kinds}.")
    path.write_bytes(writer(lesson, seconds))
    return path


Seconds = tuple[float, float] | None


def _svg(lesson: Lesson, _: Seconds) -> bytes:
    return Pictures(lesson.stage).svg(lesson.stage.time).encode()


def _png(lesson: Lesson, _: Seconds) -> bytes:
    (drawn,) = Pictures(lesson.stage).pngs([lesson.stage.time], width=1920)
    return drawn


def _film(lesson: Lesson, seconds: Seconds) -> list[Any]:
    """Return the frames of a film as Pillow images of equal size."""
    from PIL import Image

    pictures = Pictures(lesson.stage)
    start, end = seconds or pictures.moment(lesson.stage.time)
    count = max(1, round((end - start) * FRAMES_A_SECOND))
    drawn = pictures.pngs(start + n / FRAMES_A_SECOND for n in range(count))
    return [Image.open(io.BytesIO(picture)).convert("RGB") for picture in drawn]


def _gif(lesson: Lesson, seconds: Seconds) -> bytes:
    first, *others = [frame.quantize(COLOURS) for frame in _film(lesson, seconds)]
    made = io.BytesIO()
    first.save(
        made, "GIF", save_all=True, append_images=others, duration=1000 // FRAMES_A_SECOND, loop=0
    )
    return made.getvalue()


def _mp4(lesson: Lesson, seconds: Seconds) -> bytes:
    import imageio_ffmpeg

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        frames = _film(lesson, seconds)
        options = {"fps": FRAMES_A_SECOND, "macro_block_size": 2, "ffmpeg_log_level": "error"}
        writer = imageio_ffmpeg.write_frames(str(path), frames[0].size, **options)
        writer.send(None)
        for frame in frames:
            writer.send(frame.tobytes())
        writer.close()
        return path.read_bytes()


def _csv(lesson: Lesson, _: Seconds) -> bytes:
    rows = list(Pictures(lesson.stage).rows())
    names = [name for name, value in rows[0].items() if _is_number(value)]
    return table(names, [[row[name] for name in names] for row in rows]).encode()


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def keep_runs(runs: dict[str, Result], file: str | Path) -> Path:
    """Write simulations with equal times as CSV, a column for each observable of each run.

    `runs` maps a label to a Result; the first column is the time, named with its unit. Returns the
    path. Raises ValueError where times differ in number. Source: the models.

    >>> from explainer import lesson, models
    >>> import tempfile
    >>> runs = {"one drip": models.simulate("ketamine_drip", {}, range(0, 61))}
    >>> lesson.keep_runs(runs, tempfile.mkdtemp() + "/runs.csv").read_text().split(",")[0]
    'time_min'
    """
    path, first = Path(file), next(iter(runs.values()))
    named = [(f"{name}: {key}", run.values[key]) for name, run in runs.items() for key in run.units]
    head = [f"time_{first.time_unit}", *(name for name, _ in named)]
    body = zip(first.times, *(values for _, values in named), strict=True)
    path.write_text(table(head, body), encoding="utf-8")
    return path


def table(head: Sequence[str], rows: Any) -> str:
    """Return CSV text with numbers of nine digits."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([f"{number:.9g}" for number in row] for row in rows)
    return text.getvalue()


def _sbml(lesson: Lesson, _: Seconds) -> bytes:
    return to_sbml(lesson.model, lesson.changed).encode()


def _omex(lesson: Lesson, _: Seconds) -> bytes:
    return to_archive(lesson.model, lesson.changed)


WRITERS: dict[str, Callable[[Any, Seconds], bytes]] = {
    ".svg": _svg,
    ".png": _png,
    ".gif": _gif,
    ".mp4": _mp4,
    ".csv": _csv,
    ".xml": _sbml,
    ".omex": _omex,
}
