"""Help stands in the first bytes of every page, before any script has run."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest

from explainer import words
from explainer.dashboard.words import page_words
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


@pytest.fixture
def unreviewed(monkeypatch: pytest.MonkeyPatch) -> str:
    """Spanish as if it were read from the right and nobody had reviewed it; its mark."""
    spanish = words.Language("es", "Español", "rtl")
    offered = (words.language_of("en"), spanish)
    monkeypatch.setattr(words, "languages", lambda: offered)
    monkeypatch.setattr(words, "language_of", lambda code: spanish)
    return words.message("es", "stage", "unreviewed")


def test_a_language_that_nobody_reviewed_says_so_at_once(unreviewed: str) -> None:
    first = page("es", "", "")[:FIRST]
    assert unreviewed in first and '<html lang="es" dir="rtl">' in first


@pytest.mark.parametrize("template", ["404.html", "lessons.html"])
def test_it_says_so_on_pages_of_the_server_too(unreviewed: str, template: str) -> None:
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATE.parent), autoescape=True)
    env.globals.update(page_words(), base_url="/", assets=lambda: "", kind="not-found", names=[])
    shown = env.get_template(template).render()
    assert shown.count(f'lang="es">{unreviewed}</p>') == 1
    assert words.message("en", "stage", "unreviewed") not in shown
    assert 'data-languages="en es" data-rtl="es"' in shown


def test_the_dashboard_says_so_before_any_script() -> None:
    head, _, _ = TEMPLATE.read_text(encoding="utf-8").partition("<main")
    assert "{% if page.unreviewed %} {{ page.unreviewed }}{% endif %}" in head


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
