"""A word that is written in one with its article is found without it, and the other way round."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TEXTS = {"crisis": ["طوارئ"], "common": ["في"]}
BLADDER, INFLAMED = "ما قد يحدث في المثانة", "علامات الالتهاب في الدم"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("مثانة", ["a/0"]), ("المثانة", ["a/0"]), ("التهاب", ["a/1"]), ("الالتهاب", ["a/1"])],
)
def test_arabic_is_found_with_and_without_its_article(
    node: list[str], typed: str, found: list[str]
) -> None:
    places = [
        {"page": "a", "section": str(at), "role": "text", "title": "", "text": text}
        for at, text in enumerate((BLADDER, INFLAMED))
    ]
    asked = json.dumps({"texts": {**TEXTS, "places": places}, "typed": [typed]})
    command = [*node, str(HERE / "find.mjs")]
    done = subprocess.run(command, input=asked, capture_output=True, encoding="utf-8", check=True)
    assert json.loads(done.stdout)[0]["found"] == found
