"""Files to keep: the picture, a film of a moment, the numbers behind it, the model."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explainer import models
from explainer.archives import to_archive, to_sbml
from explainer.classroom import film
from explainer.classroom.film import Progress
from explainer.classroom.pictures import Pictures
from explainer.classroom.progress import Bar
from explainer.classroom.seconds import refuse_other
from explainer.classroom.speaking import spoken_here
from explainer.classroom.told import Told, labelled, told, where_from, with_words
from explainer.models import Result

if TYPE_CHECKING:
    from explainer.classroom.lesson import Lesson

PNG_PX = 3840
MOST_MB = 10.0
UNKNOWN = ("", "none")


@dataclass(frozen=True)
class Wanted:
    """A file that is wanted: of which seconds, how large at most, and who is told of progress."""

    seconds: tuple[float, float] | None
    most_mb: float
    progress: Progress


def keep(
    lesson: Lesson,
    file: str | Path,
    seconds: tuple[float, float] | None = None,
    most_mb: float = MOST_MB,
) -> Path:
    """Write a file of the kind that its name ends in; return its path.

    `.svg` and `.png` hold the picture at the stage's second, `.mp4` (30 frames a second, 1080p) and
    `.gif` (15, at most `most_mb` megabytes) the moment around it or from one of `seconds` to the
    other, `.csv` the numbers behind the preset that plays, with their units, `.xml` the model as
    SBML and `.omex` as a COMBINE archive, both with what was changed in the lesson. Pictures, films
    and numbers say their settings, source and licence. To interrupt the cell cancels a film, and
    nothing is written. Raises ValueError for another ending, for `seconds` that the story has not,
    and for a film that stays too large.
    """
    path = Path(file)
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        kinds = ", ".join(WRITERS)
        raise ValueError(f"{path.name} ends in none of the kinds that can be kept: {kinds}.")
    if seconds is not None:
        refuse_other(lesson.stage, path, seconds)
    bar = Bar(path.name, lesson.stage.language)
    path.write_bytes(writer(lesson, Wanted(seconds, most_mb, bar)))
    return path


def _svg(lesson: Lesson, _: Wanted) -> bytes:
    pictures, time_s = Pictures(lesson.stage), lesson.stage.time
    return with_words(pictures.svg(time_s), told(pictures, time_s)).encode()


def _png(lesson: Lesson, _: Wanted) -> bytes:
    pictures, time_s = Pictures(lesson.stage), lesson.stage.time
    (drawn,) = pictures.pngs([time_s], width=PNG_PX)
    return labelled(drawn, told(pictures, time_s))


def _gif(lesson: Lesson, wanted: Wanted) -> bytes:
    return film.gif(*_filmed(lesson, wanted), wanted.progress, wanted.most_mb)


def _mp4(lesson: Lesson, wanted: Wanted) -> bytes:
    return film.mp4(*_filmed(lesson, wanted), wanted.progress)


def _filmed(lesson: Lesson, wanted: Wanted) -> tuple[Pictures, tuple[float, float], Told]:
    pictures, time_s = Pictures(lesson.stage), lesson.stage.time
    return pictures, wanted.seconds or pictures.moment(time_s), told(pictures, time_s)


def _csv(lesson: Lesson, _: Wanted) -> bytes:
    pictures = Pictures(lesson.stage)
    rows = list(pictures.rows())
    names = [name for name, value in rows[0].items() if _is_number(value)]
    units = _units(lesson.stage.header)
    head = [f"{name} [{units[name]}]" if name in units else name for name in names]
    about = "".join(f"# {line}\n" for line in told(pictures, 0).lines)
    return (about + table(head, [[row[name] for name in names] for row in rows])).encode()


def _units(header: Mapping[str, Any]) -> dict[str, str]:
    """Return the unit of each number that has one: tables, controls and the seconds of play."""
    found = {name: entry["unit"] for name, entry in header["tables"].items()}
    found |= {each["id"]: each.get("unit", "") for each in header["controls"]}
    known = {name: unit for name, unit in found.items() if unit not in UNKNOWN}
    return {**known, "play_s": "s"}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def keep_runs(runs: dict[str, Result], file: str | Path, language: str | None = None) -> Path:
    """Write simulations with equal times as CSV, a column for each observable of each run.

    `runs` maps a label to a Result; the first column is the time; each is named with its unit.
    Lines that begin with `#` name the models, where they come from and the licence.
    Returns the path. Raises ValueError where times differ in number, there are no runs, or the
    name does not end in `.csv`. Source: the models.

    >>> from explainer import lesson, models
    >>> import tempfile
    >>> runs = {"one drip": models.simulate("ketamine_drip", {}, range(0, 61))}
    >>> kept = lesson.keep_runs(runs, tempfile.mkdtemp() + "/runs.csv").read_text().splitlines()
    >>> kept[0], kept[2].split(",")[0]
    ('# ketamine_drip', 'time_min')
    """
    path = Path(file)
    if path.suffix.lower() != ".csv":
        raise ValueError(f"{path.name} does not end in .csv, the one kind that runs are kept as.")
    if not runs:
        raise ValueError("There are no runs to keep: give at least one, by its name.")
    first = next(iter(runs.values()))
    columns = [
        (f"{name}: {key} [{unit}]", run.values[key])
        for name, run in runs.items()
        for key, unit in run.units.items()
    ]
    head = [f"time_{first.time_unit}", *(name for name, _ in columns)]
    body = zip(first.times, *(values for _, values in columns), strict=True)
    named = ", ".join(dict.fromkeys(run.model for run in runs.values()))
    about = f"# {named}\n# {where_from(spoken_here(language))}\n"
    path.write_text(about + table(head, body), encoding="utf-8")
    return path


def table(head: Sequence[str], rows: Any) -> str:
    """Return CSV text with numbers of nine digits."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([f"{number:.9g}" for number in row] for row in rows)
    return text.getvalue()


def _sbml(lesson: Lesson, _: Wanted) -> bytes:
    if _is_own(lesson):  # of which nobody has written what its quantities are about
        return models.to_sbml(lesson.model).encode()
    return to_sbml(lesson.model, lesson.changed).encode()


def _omex(lesson: Lesson, _: Wanted) -> bytes:
    if _is_own(lesson):
        raise ValueError("An archive says who made a model; of one of your own keep the .xml.")
    return to_archive(lesson.model, lesson.changed)


def _is_own(lesson: Lesson) -> bool:
    return lesson.model.name not in models.model_names()


WRITERS: dict[str, Callable[[Any, Wanted], bytes]] = {
    ".svg": _svg,
    ".png": _png,
    ".gif": _gif,
    ".mp4": _mp4,
    ".csv": _csv,
    ".xml": _sbml,
    ".omex": _omex,
}
