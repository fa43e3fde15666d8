"""How easy words are to read, by each language's published index.

The glossary's words cannot be avoided, so an index is worked out twice: with all words, and with
each of them counted as a word of one syllable. Both are reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from explainer.words.glossary import glossary

_SENTENCE = re.compile(r"(?<=[.!?؟…])[”»\"’)]*\s+|\n+")
# An Arabic mark over or under a letter stands within its word.
_LETTERS = r"(?:[^\W_]|[\u064b-\u0652])+"
_WORD = re.compile(rf"{_LETTERS}(?:[’'.,-]{_LETTERS})*")
# A label or a cell of a table is no sentence, and would make any text look easy.
_END = re.compile(r"[.!?؟:…][”»\"’)]*$")
_SILENT_ENDING = re.compile(
    r"(?<=[^aeiouy])(?<![^aeiouy]l)(?:e|(?<![sxzcg])(?<![cs]h)es|(?<![td])ed)$"
)
_OPEN_NUMBER = re.compile(r"\{\{[^}]*\}\}")


@dataclass(frozen=True)
class Index:
    """A published index: its name, the worst score that plain words may have, and the way up."""

    name: str
    limit: float
    higher_is_easier: bool
    score: Callable[[float, float], float]
    syllables: Callable[[str], int]

    def allows(self, score: float) -> bool:
        """Return whether a score is easy enough."""
        return score >= self.limit if self.higher_is_easier else score <= self.limit


@dataclass(frozen=True)
class Reading:
    """The score of a text with all its words, and with the glossary's words spared."""

    index: str
    all_words: float
    glossary_spared: float
    easy_enough: bool


def sentences(prose: str) -> list[str]:
    """Return the sentences of a prose; a line's end is a sentence's end."""
    closed = _OPEN_NUMBER.sub("9", prose)
    return [part.strip() for part in _SENTENCE.split(closed) if _WORD.search(part)]


def words_in(sentence: str) -> list[str]:
    """Return the words of a sentence; a number is a word."""
    return _WORD.findall(_OPEN_NUMBER.sub("9", sentence))


def readability(language: str, prose: str) -> Reading | None:
    """Return the reading of a prose; None for a language whose index is not known here."""
    index = INDICES.get(language)
    if index is None:
        return None
    spared = _score(index, _without_glossary(language, prose))
    return Reading(index.name, _score(index, prose), spared, index.allows(spared))


def _score(index: Index, prose: str) -> float:
    whole = [sentence for sentence in sentences(prose) if _END.search(sentence)]
    found = [words_in(sentence) for sentence in whole or sentences(prose)]
    count = sum(len(words) for words in found)
    syllables = sum(index.syllables(word.lower()) for words in found for word in words)
    return round(index.score(count / len(found), syllables / count), 1)


def _without_glossary(language: str, prose: str) -> str:
    forms = [form for term in glossary(language) for form in (term.word, *term.forms)]
    longest_first = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.sub(rf"\b(?:{longest_first})\b", "x", prose, flags=re.IGNORECASE)


def english_syllables(word: str) -> int:
    """Return the vowel groups of an English word, without a silent ending."""
    return max(1, len(re.findall(r"[aeiouy]+", _SILENT_ENDING.sub("", word))))


def spanish_syllables(word: str) -> int:
    """Return the syllables of a Spanish word: strong or accented vowels; weak ones lean on them."""
    spoken = re.sub(r"y$", "i", re.sub(r"([qg])u(?=[eéií])", r"\1", word))
    runs = re.findall(r"[aeiouáéíóúü]+", spoken)
    return max(1, sum(max(1, len(re.findall(r"[aeoáéóíú]", run))) for run in runs))


INDICES = {
    # Kincaid and others 1975: US school grade.
    "en": Index(
        "Flesch-Kincaid",
        6.5,
        False,
        lambda words, syllables: 0.39 * words + 11.8 * syllables - 15.59,
        english_syllables,
    ),
    # Fernández Huerta 1959: 0 to 100, with words a sentence for the second term.
    "es": Index(
        "Fernández Huerta",
        70.0,
        True,
        lambda words, syllables: 206.84 - 60.0 * syllables - 1.02 * words,
        spanish_syllables,
    ),
}
