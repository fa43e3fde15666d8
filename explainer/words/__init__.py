"""Words for people, by language: short messages in Fluent, longer text in Markdown."""

from explainer.words.folder import WORDS, Language, WordsError, languages
from explainer.words.glossary import Term, glossary
from explainer.words.headings import Heading
from explainer.words.messages import fluent_source, keys, message
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

__all__ = [
    "INDICES",
    "WORDS",
    "Claim",
    "Heading",
    "Language",
    "Placeholder",
    "Reading",
    "Term",
    "WordsError",
    "fluent_source",
    "glossary",
    "head",
    "heading",
    "keys",
    "languages",
    "message",
    "placeholders",
    "plain",
    "readability",
    "sections",
    "sentences",
    "sources",
    "text",
    "texts",
    "words_in",
]
