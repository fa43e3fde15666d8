"""A bundle speaks one language, so that another folder of words changes nothing in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from explainer.bundle import compile_chapter
from explainer.chapters import chapter
from explainer.places import ASSETS

# Runs with other assets: they are named before anything reads them.
WITH_ASSETS = """
import sys
from pathlib import Path
from explainer import places
places.ASSETS = Path(sys.argv[1])
"""
COMPILE = (
    WITH_ASSETS
    + """
from explainer.bundle import compile_chapter
from explainer.chapters import chapter
for language in sys.argv[2:]:
    made = compile_chapter(chapter("choices"), places.ASSETS, language)
    (places.ASSETS / f"choices.{language}.kxb").write_bytes(made)
"""
)


@pytest.fixture(scope="module")
def with_french(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All assets, and a folder fr that is a copy of the English one."""
    assets = tmp_path_factory.mktemp("with_french") / "assets"
    shutil.copytree(ASSETS, assets)
    shutil.copytree(assets / "words/en", assets / "words/fr")
    told = 'code = "fr"\nname = "Français"\ndirection = "ltr"\n'
    (assets / "words/fr/language.toml").write_text(told, encoding="utf-8")
    return assets


def run(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_a_bundle_speaks_one_language(header: Any, language: str) -> None:
    assert list(header["words"]) == [language]
    cards = header["sources"]["records"].values()
    assert all(list(card["said"]) == [language] for card in cards)


@pytest.mark.slow
def test_another_folder_leaves_the_bundles_of_english_as_they_were(with_french: Path) -> None:
    done = run(COMPILE, with_french, "en", "fr")
    assert done.returncode == 0, done.stderr
    made = (with_french / "choices.en.kxb").read_bytes()
    assert made == compile_chapter(chapter("choices"), language="en")
    assert (with_french / "choices.fr.kxb").is_file()
