"""What Weblate is told names every short text once, and its check finds a lost argument."""

import json
import re
from pathlib import Path

import pytest

FILE = "deploy/weblate.json"


@pytest.fixture
def components(root: Path) -> list[dict]:
    return json.loads((root / FILE).read_text(encoding="utf-8"))


def test_every_short_text_of_english_is_a_component(root: Path, components: list[dict]) -> None:
    named = sorted(each["template"] for each in components)
    found = root.glob("assets/words/en/*.ftl")
    assert named == sorted(path.relative_to(root).as_posix() for path in found)
    assert len({each["slug"] for each in components}) == len(components)


def test_its_mask_finds_the_file_in_every_language(root: Path, components: list[dict]) -> None:
    for each in components:
        found = {path.parent.name for path in root.glob(each["filemask"])}
        assert {"en", "es"} <= found
        assert each["template"] == each["new_base"] == each["filemask"].replace("*", "en")
        assert all(re.fullmatch(each["language_regex"].strip("^$"), code) for code in found)


def test_its_check_sees_every_argument(root: Path, components: list[dict]) -> None:
    for each in components:
        held = re.compile(re.fullmatch(r'placeholders:r"(.+)"', each["check_flags"])[1])
        text = (root / each["template"]).read_text(encoding="utf-8")
        assert len(held.findall(text)) == text.count("$")
