"""Words for people, by language: short messages in Fluent, longer text in Markdown."""

from explainer.words.checks import MEASURES, SAYS, checks, not_taken, says, times
from explainer.words.clinic import CLINIC, Clinic, clinic, clinic_files, read_clinic
from explainer.words.folder import (
    LANGUAGES,
    WORDS,
    Language,
    WordsError,
    every_language,
    language_of,
    languages,
)
from explainer.words.glossary import Term, glossary
from explainer.words.headings import Heading
from explainer.words.messages import fluent_source, keys, message
from explainer.words.ownership import owner_lines
from explainer.words.prose import (
    Claim,
    Placeholder,
    head,
    heading,
    placeholders,
    plain,
    sections,
    sources,
    text,
    texts,
)
from explainer.words.readability import INDICES, Reading, readability, sentences, words_in
from explainer.words.search import search_words
from explainer.words.spoken import offer, spoken, unreadable, whole
from explainer.words.translated import missing, untranslated

__all__ = [
    "CLINIC",
    "INDICES",
    "LANGUAGES",
    "MEASURES",
    "SAYS",
    "WORDS",
    "Claim",
    "Clinic",
    "Heading",
    "Language",
    "Placeholder",
    "Reading",
    "Term",
    "WordsError",
    "checks",
    "clinic",
    "clinic_files",
    "every_language",
    "fluent_source",
    "glossary",
    "head",
    "heading",
    "keys",
    "language_of",
    "languages",
    "message",
    "missing",
    "not_taken",
    "offer",
    "owner_lines",
    "placeholders",
    "plain",
    "read_clinic",
    "readability",
    "says",
    "search_words",
    "sections",
    "sentences",
    "sources",
    "spoken",
    "text",
    "texts",
    "times",
    "unreadable",
    "untranslated",
    "whole",
    "words_in",
]
