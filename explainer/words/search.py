"""What the search field of a language knows: words of crisis, and words too common to find by."""

from __future__ import annotations

import tomllib
from functools import cache

from explainer.words.folder import WordsError, read

FILE = "search.toml"
LISTS = ("crisis", "common")


@cache
def search_words(language: str) -> dict[str, tuple[str, ...]]:
    """Return the lists of `search.toml` by name; a phrase of crisis is its words with blanks.

    WordsError where a list is missing or empty, or holds anything but texts.
    """
    where = f"{language}/{FILE}"
    try:
        lists = tomllib.loads(read(language, FILE))
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"{where}: {error}.") from None
    if {*lists} != {*LISTS}:
        raise WordsError(f"{where} holds the lists {' and '.join(LISTS)}, and nothing else.")
    for name in LISTS:
        if not lists[name] or not all(isinstance(word, str) and word for word in lists[name]):
            raise WordsError(f"{where}: “{name}” is a list of words, and not empty.")
    return {name: tuple(lists[name]) for name in LISTS}
