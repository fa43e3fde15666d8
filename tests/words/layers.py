"""Which sections of a chapter stand open on its page, and are counted in its budget of words.

The page is the answer, what is known and not, what to remember and to do, and every other text
that is not folded. Outside the budget: the picture and what comes and goes with it, tables of
counts, what must never be folded, and what is folded.
"""

from __future__ import annotations

import re

from explainer import words

SUMMED = ("known", "unknown", "remember", "actions")
OPEN = (*SUMMED, "text", "part", "card", "list")
NOT_COUNTED = ("questions",)  # to take along
BUDGET = {
    "receptor_blockade": 225,
    "glutamate_surge": 225,
    "synaptic_plasticity": 225,
    "onset_timing": 400,
    "other_pathways": 225,
    "other_conditions": 400,
    "treatment_day": 400,
    "choices": 500,
}
ALL_CHAPTERS = 2600


def role(language: str, chapter: str, section: str) -> str:
    return words.head(language, chapter, section).role


def sections_with(language: str, chapter: str, *roles: str) -> list[str]:
    names = words.sections(language, chapter)
    return [name for name in names if role(language, chapter, name) in roles]


def open_sections(language: str, chapter: str) -> list[str]:
    found = sections_with(language, chapter, *OPEN)
    return [section for section in found if section not in NOT_COUNTED]


def page(language: str, chapter: str) -> list[str]:
    """Return the blocks that stand open on a page, the answer first, headings left out."""
    found = [words.message(language, chapter, "answer")]
    for section in open_sections(language, chapter):
        found += words.plain(language, chapter, section).splitlines()
    return [block for block in found if block]


def words_on_page(language: str, chapter: str) -> int:
    """Return how many words stand open on a page, its headings among them."""
    headings = (
        words.heading(language, chapter, section) for section in open_sections(language, chapter)
    )
    return sum(len(words.words_in(text)) for text in (*page(language, chapter), *headings))


def sentences_on_page(language: str, chapter: str) -> list[str]:
    """Return what ends as a sentence does; a wish to tick, such as *few visits*, is none."""
    said = [sentence for block in page(language, chapter) for sentence in words.sentences(block)]
    return [sentence for sentence in said if re.search(r"[.!?:…][”»\"’)]*$", sentence)]
