"""RC-16: the people on the sheet are those of the chapters, pair by pair, in every language."""

from __future__ import annotations

from math import floor
from typing import Any

import pytest

from explainer import words
from explainer.bundle import bundle, open_bundle
from explainer.chapters import chapters
from explainer.site.sheet_words import PICTURES, sheet_words

pytestmark = pytest.mark.slow
LANGUAGES = tuple(language.code for language in words.languages())


@pytest.fixture(scope="module")
def on_screen() -> dict[str, list[int]]:
    """The whole people of each pair, as the chapters count them."""
    found: dict[str, list[int]] = {}
    for chapter in chapters():
        for pair in open_bundle(bundle(chapter.name)).header.get("hundreds", []):
            sides = [pair[side] for side in ("treated", "compared") if pair[side]]
            counts = [floor(side["count"] + 0.5) for side in sides]
            assert found.setdefault(pair["comparison"], counts) == counts
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_counts_the_people_of_the_screen(
    language: str, on_screen: dict[str, list[int]]
) -> None:
    parts: list[dict[str, Any]] = [part for pair in sheet_words(language)["pairs"] for part in pair]
    pictures = [part["picture"] for part in parts if part["picture"]]
    for picture, (comparison, _) in zip(pictures, PICTURES.values(), strict=True):
        assert [int(group["count"]) for group in picture["groups"]] == on_screen[comparison]
