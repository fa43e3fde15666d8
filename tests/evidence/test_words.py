"""Every word of the vocabularies has a message in every language."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from explainer.evidence import Evidence
from explainer.evidence.bibliography import DETAILS
from explainer.evidence.claims import Verdict
from explainer.evidence.comparisons import Certainty
from explainer.evidence.saying import languages
from explainer.evidence.shown import unit_key
from explainer.evidence.vocabulary import CONFIDENCE, KINDS, READS, SEEN_IN, SPECIES, SPREADS
from explainer.evidence.wording import word
from explainer.places import ASSETS


def _key(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


PLAIN = [
    *(f"evidence-kind-{_key(each)}" for each in KINDS),
    *(f"evidence-read-{_key(each)}" for each in READS),
    *(f"evidence-species-{_key(each)}" for each in SPECIES),
    *(f"evidence-seen-{_key(each)}" for each in SEEN_IN),
    *(f"evidence-confidence-{_key(each)}" for each in CONFIDENCE),
    *(f"evidence-grade-{_key(each)}" for each in get_args(Certainty)),
    *(f"evidence-verdict-{_key(each)}" for each in get_args(Verdict)),
    *(f"evidence-unconfirmed-{each}" for each in DETAILS if each not in ("doi", "pmid")),
]


@pytest.mark.parametrize("language", languages())
def test_every_word_of_the_vocabularies_is_said(language: str, evidence: Evidence) -> None:
    assert all(word(language, key) for key in PLAIN)
    for spread in SPREADS[1:]:
        assert "1 to 2" in word(language, f"evidence-spread-{spread}", range="1 to 2")
    for unit in {record.figure.unit for record in evidence.records.values()}:
        word(language, f"evidence-unit-{unit_key(unit)}")


def test_both_languages_have_the_same_messages() -> None:
    keys = [
        re.findall(
            r"^([a-z][\w-]*) =", (ASSETS / "words" / code / "evidence.ftl").read_text("utf-8"), re.M
        )
        for code in languages()
    ]
    assert all(each == keys[0] for each in keys)
