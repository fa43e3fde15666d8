"""The words around a number are held to its source: in whom, how sure, and what was not found."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from explainer import evidence, words
from explainer.vocabulary import TAGS
from explainer.words.folder import WORDS

from .filters import found, has

KNOWN = evidence.load()
SEEN = tuple(tag for tag in TAGS if tag != "idea")
ANIMAL = r"\b(rats?|mouse|mice|rodents?|monkeys?|primates?|macaques?)\b"
PEOPLE = r"\b(human|man|patients?|people|adults?|depressed|subjects?|healthy|volunteers?)\b"
NOT_SIGNIFICANT = re.compile(r"\bp ?= ?0?(\.\d+)", re.IGNORECASE)
# A finding may stand beside what it leaves open; each such pair was looked at.
LEAVES_OPEN = {
    *(["choices:anand2023", "onset_timing:kishimoto2016", "treatment_day:popova2019"]),
    *(["glutamate_surge:gerhard2020", "glutamate_surge:moghaddam1997", "other_pathways:kopra2021"]),
    *(["other_conditions:abdallah2022", "other_conditions:hartland2023"]),
    *(["other_conditions:rodriguez2013", "synaptic_plasticity:li2010"]),
    *(["receptor_blockade:gilling2009", "receptor_blockade:mealing1999"]),
    *("synaptic_plasticity:modasava2019",),
}


@dataclass(frozen=True)
class Line:
    """A tagged line of prose: where it stands, its text, tag, sources and numbers."""

    page: str
    section: str
    text: str
    tag: str
    sources: tuple[str, ...]
    records: tuple[str, ...]


def lines(language: str) -> Iterator[Line]:
    for path in sorted((WORDS / language).glob("*.md")):
        section = ""
        for text in path.read_text(encoding="utf-8").splitlines():
            if head := re.match(r"## .*\{#([\w-]+)", text):
                section = head[1]
            if found := re.search(r"(?<!\{)\{([a-z]+): ([\w, :.-]+)\}$", text):
                records = tuple(re.findall(r"\{\{([^}\s]+)", text))
                keys = tuple(key.strip() for key in found[2].split(","))
                yield Line(path.stem, section, text, found[1], keys, records)


def test_what_is_absent_is_seen_in_nobody(language: str) -> None:
    absent = [line for line in lines(language) if found(language, "absence", line.text)]
    assert len(absent) > 5 or "absence" not in words.checks(language)
    assert [line for line in absent if line.tag in SEEN] == []


def test_a_question_left_open_is_marked_as_not_known(language: str) -> None:
    asked = [
        line
        for line in lines(language)
        if line.section == "unknown" and found(language, "asks", line.text)
    ]
    assert len(asked) > 20 or "asks" not in words.checks(language)
    assert {line.tag for line in asked} <= {"unknown"}


def test_a_number_wears_the_tag_of_whom_it_was_seen_in() -> None:
    for line in lines("en"):
        for key in line.records if line.tag in SEEN else ():
            assert KNOWN.record(key).seen_in in (line.tag, "calculation", "not stated"), line


def test_a_source_is_cited_for_whom_it_looked_at() -> None:
    rows: dict[str, set[str]] = defaultdict(set)
    for record in KNOWN.records.values():
        for source in record.origin.sources:
            rows[source].add(record.seen_in)
    for line in lines("en"):
        for key in line.sources if line.tag == "people" else ():
            if ":" not in key and rows[key] & set(SEEN):
                assert "people" in rows[key], (key, line)


def test_a_title_that_names_animals_only_is_not_cited_for_people() -> None:
    for line in lines("en"):
        for key in line.sources if line.tag == "people" else ():
            title = KNOWN.reference(key).fields["title"] if ":" not in key else ""
            assert not re.search(ANIMAL, title, re.I) or re.search(PEOPLE, title, re.I), (key, line)


def test_a_sentence_that_names_animals_only_is_not_seen_in_people() -> None:
    said = [(re.sub(r"\{[^{}]*\}$", "", line.text), line) for line in lines("en")]
    animal = [(text, line) for text, line in said if re.search(ANIMAL, text, re.I)]
    assert len(animal) > 20
    for text, line in animal:
        assert line.tag != "people" or re.search(PEOPLE, text, re.I), line


def test_no_source_stands_under_known_and_unknown_by_oversight() -> None:
    under: dict[str, set[str]] = defaultdict(set)
    for line in lines("en"):
        if line.section in ("known", "unknown"):
            for key in line.sources:
                under[f"{line.page}:{key}"].add(line.section)
    assert {key for key, sides in under.items() if len(sides) == 2} <= LEAVES_OPEN


def _unclear(row: str) -> bool:
    trial = KNOWN.trial(row)
    values = [float(value) for value in NOT_SIGNIFICANT.findall(trial.origin.note)]
    return any(value > 0.05 for value in values) or "not significant" in trial.origin.note


def _rows(line: Line) -> set[str]:
    keys = {key.split(":")[0] for key in line.records}
    behind = {
        source.split(":")[0]
        for key in keys
        if key.startswith("IA-")
        for source in KNOWN.comparison(key).sources
    }
    return {key for key in keys | behind if key.startswith("TR-")}


def test_two_numbers_without_a_clear_difference_say_so(language: str) -> None:
    checked = 0
    for line in lines(language):
        rows = _rows(line)
        pairs = [row for row in rows if KNOWN.trial(row).versus in rows]
        for row in pairs:
            if _unclear(row) or _unclear(KNOWN.trial(row).versus):
                checked += 1
                said = words.plain(language, line.page, line.section)
                assert has(language, "not_clear", said), line
    assert checked >= 3


def test_a_title_that_nobody_checked_is_marked() -> None:
    for reference in KNOWN.references.values():
        doubted = re.search(r"Title (paraphrased|from memory)", reference.note)
        assert not doubted or "title" in reference.unconfirmed, reference.key


# Titles as registered, read in November 2026 where PubMed, PMC or the publisher print them.
@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("schoenberger2017", "modulation with drug challenges in rodents and non-human primates"),
        ("vanderaart2018", "a PET ligand for the ion channel binding site of NMDA receptors"),
        ("vanderdoef2016", "of the novel N-methyl-D-aspartate receptor ligand [11C]GMOM in man"),
        ("taylor2018", "social anxiety disorder: a randomized, placebo-controlled crossover trial"),
        ("ekstrand2022", "a randomized, open-label, non-inferiority trial (KetECT)"),
        ("berlim2013", "randomized, double-blind and sham-controlled trials"),
        ("whiteford2013", "from untreated major depression: a systematic review and meta-analysis"),
        ("semkovska2010", "for depression: a systematic review and meta-analysis"),
        ("mohamed2017", "antidepressant treatment: the VAST-D randomized clinical trial"),
        ("pryazhnikov2018", "enhancement by subchronic administration of low-dose ketamine"),
    ],
)
def test_a_title_is_the_registered_one(key: str, title: str) -> None:
    assert KNOWN.reference(key).fields["title"].strip("{}").endswith(title)
