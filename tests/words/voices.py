"""How often nobody acts in a sentence: the passive, counted by its form.

English: a form of *be* or *get* before a past participle, an adverb or two between. Spanish: a form
of *ser* before a participle; the everyday *se* form names no doer either, but readers meet it as
plain speech, so it is not counted. States such as *is tired* are counted as well: the share is
rather too high than too low.
"""

from __future__ import annotations

import re

_IRREGULAR = (
    "begun born bought brought built chosen done drawn drunk driven eaten felt found given gone"
    " grown had heard held hidden kept known laid led left lost made meant met paid put read said"
    " seen sent set shown shut sold spent spoken taken taught thought told understood worn written"
)
_ENGLISH = (
    r"\b(?:is|are|was|were|be|been|being|am|gets?|got|getting)\b"
    r"(?:\s+(?:not|also|often|never|still|only|mostly|first|already|more|less|\w+ly)){0,2}\s+"
    rf"(?:\w{{2,}}ed|{'|'.join(_IRREGULAR.split())})\b"
)
_SPANISH = (
    r"\b(?:es|son|era|eran|fue|fueron|ser|sido|será|serán|sea|sean|siendo)\b"
    r"(?:\s+(?:no|también|a menudo|nunca|solo|más|menos|\w+mente)){0,2}\s+"
    r"\w{2,}(?:ad|id)[oa]s?\b"
)
PASSIVE = {
    language: re.compile(form, re.IGNORECASE)
    for language, form in {"en": _ENGLISH, "es": _SPANISH}.items()
}


def is_passive(language: str, sentence: str) -> bool:
    return bool(PASSIVE[language].search(sentence))
