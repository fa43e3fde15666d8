"""What decision aids are asked for by IPDAS (six qualifying, six certifying items), as far as a
test can see it; people rate the rest."""

from __future__ import annotations

import re

import pytest

from explainer import evidence, words
from explainer.chapters import ChoiceControl, chapter, chapters
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


def is_told(language: str, what: str, text: str) -> bool:
    """Return whether a text says what it must, as the language itself writes it."""
    return all(part in text for part in words.says(language)[what])


# Q1
def test_the_condition_comes_first(language: str) -> None:
    assert words.sections(language, CHOICES)[0] == "choices-condition"
    text = words.plain(language, CHOICES, "choices-condition").lower()
    assert is_told(language, "condition", text)
    assert len(words.sentences(text)) >= 3


# Q2
def test_the_decision_is_said(language: str) -> None:
    assert words.sections(language, CHOICES)[1] == "choices-decision"
    said = words.sentences(words.plain(language, CHOICES, "choices-decision"))[0].lower()
    assert is_told(language, "decision", said)


# Q3
def test_every_option_has_the_same_parts_in_the_same_order(language: str) -> None:
    found = [part for part in words.sections(language, CHOICES) if part.startswith("option-")]
    assert found == [f"option-{option}-{part}" for option in OPTIONS for part in PARTS]


# Q3: these at least, each with a name that says what it is.
def test_all_options_that_are_asked_for_are_there(language: str) -> None:
    control = next(control for control in chapter(CHOICES).controls if control.id == "option")
    assert isinstance(control, ChoiceControl) and set(OPTIONS) <= set(control.options)
    names = [words.message(language, CHOICES, f"control-option-{option}") for option in OPTIONS]
    assert len(set(names)) == len(OPTIONS) >= 5


# Q3: the drip is not approved for depression, and its card says so.
def test_off_label_is_said_on_the_card_of_the_drip(language: str) -> None:
    text = words.plain(language, CHOICES, "option-drip-life").lower()
    assert is_told(language, "off_label", text)


# Q4, Q5
@pytest.mark.parametrize("part", ["benefit", "harm"])
def test_each_option_names_benefit_and_harm_with_a_source(option: str, part: str) -> None:
    section = f"option-{option}-{part}"
    assert any(claim.section == section for claim in words.sources("en", CHOICES))


# Q6: what it is like for the body, for the mind and in daily life.
def test_each_option_says_what_it_is_like(language: str, option: str) -> None:
    lines = words.plain(language, CHOICES, f"option-{option}-life").splitlines()
    for label in words.says(language)["life"]:
        told = [line.removeprefix(label) for line in lines if line.startswith(label)]
        assert len(told) == 1 and len(words.words_in(told[0])) >= 2, label


# C1
def test_benefit_and_harm_take_the_same_room(language: str, option: str) -> None:
    benefit, harm = (counted(language, f"option-{option}-{part}") for part in ("benefit", "harm"))
    assert LEAST <= benefit / harm <= MOST, f"{benefit} words of benefit, {harm} of harm"


# C1: the same size of number on both sides: people out of 100, or no number at all.
@pytest.mark.parametrize("part", ["benefit", "harm"])
def test_both_sides_count_out_of_a_hundred(language: str, option: str, part: str) -> None:
    section = f"option-{option}-{part}"
    asked = [n for n in words.placeholders(language, CHOICES) if n.section == section]
    people = [number.key for number in asked if number.key.startswith(("IA", "TR", "AE"))]
    assert not people or "100" in words.plain(language, CHOICES, section)


# C1: in the same order on every card, and why the cards stand as they stand.
def test_the_order_is_fixed_and_explained(language: str) -> None:
    why = words.plain(language, CHOICES, "order").lower()
    assert is_told(language, "no_ranking", why)
    names = words.says(language)["cards_in_order"]
    assert sorted(why.index(name) for name in names) == [why.index(name) for name in names]


# C2
def test_what_is_cited_can_be_found() -> None:
    known = evidence.load()
    for claim in words.sources("en", CHOICES):
        for key in claim.keys:
            assert key in known.references or key in known.records
    for number in words.placeholders("en", CHOICES):
        assert set(known.record(number.key).origin.sources) <= known.references.keys()


# C3: the date is put in by the page; a test of the sheet and one of the bars see it there.
def test_there_is_a_date() -> None:
    assert re.fullmatch(r"20\d\d-\d\d", evidence.load().review_dates()["checked_on"])


# C4
def test_it_says_when_and_by_whom_it_is_kept_up_to_date(language: str) -> None:
    policy = words.plain(language, "site", "update")
    assert is_told(language, "kept_up", policy)
    assert is_told(language, "nobody_keeps_it", words.message(language, "site", "unowned"))


# C5: a range or a best estimate is on each picture; here, that each card has a grade in words.
def test_each_option_says_how_sure_it_is(language: str, option: str) -> None:
    text = read(language, f"{CHOICES}.md")
    for part in ("benefit", "harm"):
        section = text.partition(f"{{#option-{option}-{part} ")[2].partition("\n## ")[0]
        assert is_told(language, "how_sure", section)


# C5: where people of a hundred are drawn: a range, or the words for a best estimate; and a grade.
def test_each_picture_of_an_option_has_a_range_or_says_best_estimate(language: str) -> None:
    for picture in chapter(CHOICES).hundreds:
        row = evidence.load().comparison(picture.comparison)
        grade = f"evidence-grade-{row.certainty.replace(' ', '-')}"
        assert words.message(language, "evidence", grade)
        for figure in row.figures.values():
            assert (figure.low is None) == (figure.high is None)
    assert words.message(language, "stage", "hundred-best-estimate")


# C5: a number in the text of a card has its range on its own card, or is a best estimate.
def test_a_number_without_a_range_is_called_a_best_estimate(language: str) -> None:
    said = words.plain(language, CHOICES, "order").lower()
    assert is_told(language, "best_estimate", said)
    known = evidence.load()
    for number in words.placeholders("en", CHOICES):
        card = evidence.card(known.record(number.key))["said"]["en"]
        low, high = (getattr(known.record(number.key).figure, end, None) for end in ("low", "high"))
        is_range = " to " in card["value"]
        assert low is None or high is None or is_range or card.get("range"), number.key


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


# Quality 3: chances go with the options: each has a count of people, or says that none was read.
def test_each_option_gives_chances_or_says_there_is_no_count(language: str, option: str) -> None:
    sections = [f"option-{option}-{part}" for part in ("benefit", "harm")]
    counted_people = {
        number.section
        for number in words.placeholders(language, CHOICES)
        if number.key.startswith(("IA", "TR", "AE", "CL"))
    }
    bare = [section for section in sections if section not in counted_people]
    said = [words.plain(language, CHOICES, section).lower() for section in bare]
    assert all(is_told(language, "no_count", text) for text in said)


# Quality 18, 19: how studies were chosen, and what the grades mean.
@pytest.mark.parametrize("section", ["selection", "sources", "certainty"])
def test_it_says_how_evidence_was_chosen_and_graded(language: str, section: str) -> None:
    assert len(words.sentences(words.plain(language, "site", section))) >= 3


# Quality 20: what those who made it have learned, and what not.
def test_it_says_what_its_makers_have_learned(language: str) -> None:
    said = words.message(language, "site", "makers-training")
    assert is_told(language, "makers", said)


def test_every_chapter_that_is_ready_says_what_is_known_and_what_is_not(language: str) -> None:
    for one in chapters():
        assert {"known", "unknown"} <= set(words.sections(language, one.name))
