"""Help stands in the first bytes of every page, before any script has run."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer import words
from explainer.places import PACKAGE
from explainer.site.page import page

FIRST = 1500
KEYS = ("help-now", "help-call", "help-talk")
LANGUAGES = [language.code for language in words.languages()]
TEMPLATE = PACKAGE / "dashboard/share/voila/templates/ketamine/index.html.j2"


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_at_the_head_of_the_site_s_pages(language: str) -> None:
    first = page(language, "", "")[:FIRST]
    for key in KEYS:
        assert words.message(language, "stage", key) in first


def test_help_is_at_the_head_of_the_dashboard() -> None:
    head, _, _ = TEMPLATE.read_text(encoding="utf-8").partition("<main")
    assert all(f"page.words['{key}']" in head for key in KEYS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_names_whom_to_call(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unset = words.message(language, "stage", "help-number-unset")
    assert unset in words.message(language, "stage", "help-call")
    own = tmp_path / "clinic.toml"
    own.write_text('name = "North"\ncountry = "ES"\n', encoding="utf-8")
    monkeypatch.setenv(words.CLINIC, str(own))
    said = words.message(language, "stage", "help-call")
    assert "112" in said and unset not in said
