"""What the page says before any script has run, and to browsers that run none."""

import pytest

from explainer import words
from explainer.chapters import ORDER
from explainer.unscripted import CHAPTERS, first_words

LANGUAGES = [language.code for language in words.languages()]
FEWEST_WORDS = 120


def test_it_names_the_chapters_in_their_order():
    assert [name.replace("-", "_") for name in CHAPTERS] == list(ORDER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_answers_and_the_sheet_are_there(language):
    sheets = [f"ketamine-sheet-{code}-a4.pdf" for code in LANGUAGES]
    (first,) = [one for one in first_words(sheets) if one["code"] == language]
    assert len(first["chapters"]) == len(ORDER)
    for chapter in first["chapters"]:
        said = " ".join([chapter["answer"], *(text for _, text in chapter["texts"])])
        assert len(said.split()) >= FEWEST_WORDS, chapter["question"]
        assert "{{" not in said
    assert first["sheets"] == [
        (f"ketamine-sheet-{language}-a4.pdf", words.message(language, "site", "sheet-a4"))
    ]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_in_the_first_bytes_of_the_page(dashboard_url, ask, language):
    page = ask(dashboard_url).text
    head = page[: page.index("<script src", page.index("<body"))]
    for name in CHAPTERS:
        assert words.message(language, "site", f"chapter-{name}-question") in head
    assert (
        ask(f"{dashboard_url}sheets/ketamine-sheet-{language}-a4.pdf", method="HEAD").status == 200
    )


@pytest.mark.slow
@pytest.mark.browser
def test_a_browser_without_scripts_reads_them(new_page, dashboard_url):
    bare = new_page(java_script_enabled=False)
    bare.goto(dashboard_url, wait_until="commit")
    bare.locator("noscript .say[lang=en]").wait_for()
    said = bare.locator("main").inner_text()
    assert words.message("en", "site", "noscript") in said
    assert words.message("en", "site", "chapter-choices-answer") in said
    assert not bare.locator("#loading").is_visible()
