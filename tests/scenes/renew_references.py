"""Writes the still frames that drawings are compared with; run it as a script.

Look at the pictures before and after, then commit: the comparison is only as good as that look.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from explainer.bundle import bundle, frame, open_bundle
from explainer.chapters import chapters
from explainer.places import ASSETS
from explainer.scenes import Scene, attributes, read_scene

REFERENCES = Path(__file__).parent / "references"
DIGITS = 6  # of the numbers that a frame is remembered by


def main() -> None:
    for chapter in chapters():
        drawing = ASSETS / "scenes" / f"{chapter.name}.svg"
        if not drawing.exists():
            continue  # a chapter of words and counts
        scene = read_scene(drawing)
        playable = open_bundle(bundle(chapter.name))
        frames = [
            still_frame(scene, preset, time_s, frame(playable, {"preset": preset}, time_s).values)
            for preset, time_s in chapter.strip
        ]
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


def shortened(value: Any) -> Any:
    return round(value, DIGITS) if isinstance(value, float) else value


if __name__ == "__main__":
    main()
