"""How often nobody acts in a sentence: the passive, counted by its form.

English: a form of *be* or *get* before a past participle, an adverb or two between. Spanish: a form
of *ser* before a participle; the everyday *se* form names no doer either, but readers meet it as
plain speech, so it is not counted. States such as *is tired* are counted as well: the share is
rather too high than too low.
"""

from __future__ import annotations

import re

from .filters import patterns

PASSIVE = {code: re.compile(form, re.IGNORECASE) for code, form in patterns("passive").items()}


def is_passive(language: str, sentence: str) -> bool:
    return bool(PASSIVE[language].search(sentence))
