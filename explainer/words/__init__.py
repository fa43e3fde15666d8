"""Words for people, by language: short messages in Fluent, longer text in Markdown."""

from explainer.words.folder import Language, WordsError, languages, product_root
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
    "product_root",
    "sections",
    "sources",
    "text",
    "texts",
]
