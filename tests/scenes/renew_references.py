"""Writes the still frames that drawings are compared with; run it as a script, with the
names of chapters or for all.

Beside the data of each chapter, and what its drawing is told, it writes a sheet of the same frames,
without words. Look at the pictures before and after, then commit: the comparison is only as good
as that look.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from explainer.bundle import Playable, bundle, frame, open_bundle
from explainer.chapters import chapters
from explainer.places import ASSETS
from explainer.scenes import Scene, attributes, read_scene
from explainer.stills import Look, picture, seconds, sheet, theme

sys.path.append(str(Path(__file__).parents[2]))

from tests.oracle import told  # noqa: E402  (a script's own folder is all that is looked in)

REFERENCES = Path(__file__).parent / "references"
WIDTH_PX = 240
DIGITS = 6  # of the numbers that a frame is remembered by


def main(names: list[str]) -> None:
    for chapter in chapters():
        if names and chapter.name not in names:
            continue
        told.write(chapter.name, open_bundle(bundle(chapter.name)))
        drawing = ASSETS / "scenes" / f"{chapter.name}.svg"
        if not drawing.exists():
            continue  # a chapter of words and counts
        scene = read_scene(drawing)
        playable = open_bundle(bundle(chapter.name))
        frames = [
            still_frame(scene, preset, time_s, frame(playable, {"preset": preset}, time_s).values)
            for preset, time_s in chapter.strip
        ]
        (REFERENCES / f"{chapter.name}.png").write_bytes(pictured(scene, playable))
        text = json.dumps({"frames": frames}, ensure_ascii=False, indent=1, sort_keys=True)
        (REFERENCES / f"{chapter.name}.json").write_text(text + "\n", encoding="utf-8")


def still_frame(scene: Scene, preset: str, time_s: float, values: dict[str, Any]) -> dict[str, Any]:
    """Return what is needed to draw a frame again, and what it then looks like."""
    used = scene.names | {"detailed", "evidence_floor"}
    kept = {name: shortened(values[name]) for name in sorted(used & set(values))}
    return {
        "preset": preset,
        "time_s": time_s,
        "values": kept,
        "attributes": attributes(scene, kept),
    }


def pictured(scene: Scene, playable: Playable) -> bytes:
    """Return the film strip side by side, small and without words, for people to look at."""
    look = Look(width_px=WIDTH_PX, language="")
    told = {still["preset"] for still in playable.header["strip"]}
    drawn = {
        each.name: picture(scene, playable, {"preset": each.preset}, each.play_s, look)
        for each in seconds(playable.header)
        if not told or each.preset in told
    }
    return sheet(drawn, 3, theme(look.theme))


def shortened(value: Any) -> Any:
    return round(value, DIGITS) if isinstance(value, float) else value


if __name__ == "__main__":
    main(sys.argv[1:])
