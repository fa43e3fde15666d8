"""What decision aids are asked for by IPDAS (six qualifying, six certifying items), as far as a
test can see it; people rate the rest."""

from __future__ import annotations

import re

import pytest

from explainer import evidence, words
from explainer.chapters import chapters
from explainer.words.folder import read

CHOICES = "choices"
OPTIONS = ("spray", "drip", "tablets", "ect", "tms", "talking", "waiting")
PARTS = ("benefit", "harm", "life")
# Equal detail: as many words for the one as for the other, a quarter more at most.
LEAST, MOST = 0.8, 1.25


@pytest.fixture(params=OPTIONS)
def option(request: pytest.FixtureRequest) -> str:
    """One of the options."""
    return str(request.param)


def counted(language: str, section: str) -> int:
    """Return the words a reader meets in a section; a number is one."""
    text = re.sub(r"\{\{.*?\}\}", "9", words.plain(language, CHOICES, section))
    return len(text.split())


# Q1
def test_the_condition_comes_first(language: str) -> None:
    assert words.sections(language, CHOICES)[0] == "choices-condition"


# Q2
def test_the_decision_is_said(language: str) -> None:
    assert words.sections(language, CHOICES)[1] == "choices-decision"
    assert words.plain(language, CHOICES, "choices-decision")


# Q3
def test_every_option_has_the_same_parts_in_the_same_order(language: str) -> None:
    found = [part for part in words.sections(language, CHOICES) if part.startswith("option-")]
    assert found == [f"option-{option}-{part}" for option in OPTIONS for part in PARTS]


# Q4, Q5
@pytest.mark.parametrize("part", ["benefit", "harm"])
def test_each_option_names_benefit_and_harm_with_a_source(option: str, part: str) -> None:
    section = f"option-{option}-{part}"
    assert any(claim.section == section for claim in words.sources("en", CHOICES))


# Q6: what it is like for the body, for the mind and in daily life.
def test_each_option_says_what_it_is_like(language: str, option: str) -> None:
    labels = {
        "en": ("Body: ", "Mind: ", "Daily life: "),
        "es": ("Cuerpo: ", "Mente: ", "Día a día: "),
    }
    lines = words.plain(language, CHOICES, f"option-{option}-life").splitlines()
    for label in labels[language]:
        assert any(line.startswith(label) for line in lines), label


# C1
def test_benefit_and_harm_take_the_same_room(language: str, option: str) -> None:
    benefit, harm = (counted(language, f"option-{option}-{part}") for part in ("benefit", "harm"))
    assert LEAST <= benefit / harm <= MOST, f"{benefit} words of benefit, {harm} of harm"


# C1
def test_the_order_is_fixed_and_explained(language: str) -> None:
    assert words.plain(language, CHOICES, "order")


# C2
def test_what_is_cited_can_be_found() -> None:
    known = evidence.load()
    for claim in words.sources("en", CHOICES):
        for key in claim.keys:
            assert key in known.references or key in known.records


# C3: the date is put in by the page; a test of the sheet and one of the bars see it there.
def test_there_is_a_date() -> None:
    assert re.fullmatch(r"20\d\d-\d\d", evidence.load().review_dates()["checked_on"])


# C4
def test_it_says_when_and_by_whom_it_is_kept_up_to_date(language: str) -> None:
    assert words.plain(language, "site", "update")
    assert words.message(language, "site", "updates-by")


# C5: a range or a best estimate is on each picture; here, that each card has a grade in words.
def test_each_option_says_how_sure_it_is(language: str, option: str) -> None:
    sure = {"en": "**How sure:**", "es": "**Cuánta certeza:**"}[language]
    text = read(language, f"{CHOICES}.md")
    for part in ("benefit", "harm"):
        section = text.partition(f"{{#option-{option}-{part}}}")[2].partition("\n## ")[0]
        assert sure in section


# C6
def test_it_says_who_paid(language: str) -> None:
    assert words.message(language, "site", "funder")


# PR-8: the ten themes that patients ask about.
@pytest.mark.parametrize(
    ("theme", "file", "section"),
    [
        ("monitoring", "treatment_day", "moment-two_hours-spray"),
        ("information", "site", "sources"),
        ("daily life", "choices", "option-spray-life"),
        ("recreational use", "treatment_day", "long-term"),
        ("side effects", "choices", "option-spray-harm"),
        ("effectiveness", "choices", "option-spray-benefit"),
        ("support", "choices", "if-it-does-not-work"),
        ("cost", "choices", "questions"),
        ("stigma", "choices", "stigma"),
        ("therapy", "choices", "option-talking-benefit"),
    ],
)
def test_what_patients_ask_about_is_there(
    language: str, theme: str, file: str, section: str
) -> None:
    assert words.plain(language, file, section), theme


def test_every_chapter_that_is_ready_says_what_is_known_and_what_is_not(language: str) -> None:
    for chapter in chapters():
        assert {"known", "unknown"} <= set(words.sections(language, chapter.name))
