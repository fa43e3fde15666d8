"""Words for people, by language: short messages in Fluent, longer text in Markdown."""

from explainer.words.folder import WORDS, Language, WordsError, languages
from explainer.words.glossary import Term, glossary
from explainer.words.messages import fluent_source, keys, message
from explainer.words.prose import (
    Claim,
    Placeholder,
    heading,
    placeholders,
    plain,
    sections,
    sources,
    text,
    texts,
)

__all__ = [
    "WORDS",
    "Claim",
    "Language",
    "Placeholder",
    "Term",
    "WordsError",
    "fluent_source",
    "glossary",
    "heading",
    "keys",
    "languages",
    "message",
    "placeholders",
    "plain",
    "sections",
    "sources",
    "text",
    "texts",
]
