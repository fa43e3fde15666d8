"""Films of a moment for slides: MP4, 30 frames a second at 1080p; GIF, 15, of a largest size."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explainer.classroom.told import Told
from explainer.stills import theme
from explainer.stills.picture import GROUND

if TYPE_CHECKING:
    from explainer.classroom.pictures import Pictures

MP4_RATE, MP4_PX = 30, (1920, 1080)
DRAWN_PX = 1728  # so that the field of a drawing is 1080 px high, with its ground to either side
GIF_RATE, GIF_WIDTHS_PX = 15, (960, 720, 540, 400)
GIF_MS = (70, 70, 60)  # a GIF counts in hundredths of a second: three frames in a fifth of one
COLOURS = 128  # of a GIF; flat drawings need no more
AT_ONCE = 10  # pictures drawn together; a film at 1080p does not fit in memory
MEGABYTE = 1_000_000

Progress = Callable[[int, int], None]


def mp4(pictures: Pictures, seconds: tuple[float, float], said: Told, progress: Progress) -> bytes:
    """Return a film of 30 frames a second, 1920 by 1080 px, with what is said of it inside."""
    import imageio_ffmpeg
    from PIL import ImageOps

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        options = {
            "fps": MP4_RATE,
            "macro_block_size": 2,
            "ffmpeg_log_level": "error",
            "output_params": ["-metadata", f"title={said.title}"]
            + ["-metadata", f"comment={' '.join(said.lines[1:])}"],
        }
        writer = imageio_ffmpeg.write_frames(str(path), MP4_PX, **options)
        writer.send(None)
        ground = theme(pictures.theme)[GROUND]
        for frame in _frames(pictures, seconds, MP4_RATE, DRAWN_PX, progress):
            writer.send(ImageOps.pad(frame, MP4_PX, color=ground).tobytes())
        writer.close()
        return path.read_bytes()


def gif(
    pictures: Pictures,
    seconds: tuple[float, float],
    said: Told,
    progress: Progress,
    most_mb: float,
) -> bytes:
    """Return a film of 15 frames a second, made smaller until it has at most `most_mb` megabytes.

    Raises ValueError where even the smallest has more.
    """
    width = GIF_WIDTHS_PX[0]
    drawn = list(_frames(pictures, seconds, GIF_RATE, width, progress))
    for across in GIF_WIDTHS_PX:
        made = _packed(drawn, across / width, said)
        if len(made) <= most_mb * MEGABYTE:
            return made
    raise ValueError(
        f"{len(made) / MEGABYTE:.1f} MB is more than {most_mb:g} MB at the smallest: "
        "give fewer seconds, or end the file's name in .mp4."
    )


def _packed(drawn: list[Any], scale: float, said: Told) -> bytes:
    size = tuple(round(side * scale) for side in drawn[0].size)
    first, *others = [
        (frame if scale == 1 else frame.resize(size)).quantize(COLOURS) for frame in drawn
    ]
    made = io.BytesIO()
    lasts = [GIF_MS[n % len(GIF_MS)] for n in range(len(drawn))]
    kept = {"append_images": others, "duration": lasts, "loop": 0}
    first.save(made, "GIF", save_all=True, comment=" ".join(said.lines).encode(), **kept)
    return made.getvalue()


def _frames(
    pictures: Pictures,
    seconds: tuple[float, float],
    rate: int,
    width_px: int,
    progress: Progress,
) -> Iterator[Any]:
    """Yield the frames of a film as Pillow images, a few drawn at once."""
    from PIL import Image

    start, end = seconds
    count = max(2, round((end - start) * rate))
    for first in range(0, count, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, count))
        times = (start + n / rate for n in numbers)
        for drawn in pictures.pngs(times, width_px):
            yield Image.open(io.BytesIO(drawn)).convert("RGB")
        progress(numbers[-1] + 1, count)
