"""Small drawings for the tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from explainer.scenes import Scene, read_scene

TOKENS = frozenset({"ink", "ink-soft", "paper", "panel", "accent", "accent-ink", "glutamate"})
NAMES = frozenset({"share", "doors", "detailed", "play_s"})


@pytest.fixture
def drawn(tmp_path: Path) -> Callable[[str], Scene]:
    """Read a drawing from what stands inside its <svg>."""

    def read(inside: str) -> Scene:
        file = tmp_path / "small.svg"
        file.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600">{inside}</svg>',
            encoding="utf-8",
        )
        return read_scene(file, TOKENS, NAMES)

    return read
