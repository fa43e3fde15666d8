"""Questions: each before a part of the main story that can wait for it, or at the chapter's end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from explainer.bundle.contract.drawn import Drawn, place
from explainer.chapters import AT_THE_END, Chapter, Question

_PICTURED = re.compile(r'data-answer="([^"]*)"')


def of_questions(chapter: Chapter, drawn: Drawn, _assets: Path, _language: str) -> Iterator[str]:
    """Yield a sentence for each question that cannot be asked where it says, or as it is drawn."""
    if drawn.scene:
        yield from _of_answers(chapter, _PICTURED.findall(drawn.scene.svg))
    moments = [moment.id for moment in chapter.presets[0].moments]
    for id, times in Counter(question.id for question in chapter.questions).items():
        if times > 1:
            yield f"{place(chapter)} has two questions “{id}”; each has a name of its own."
    before = [question for question in chapter.questions if question.before]
    for question in before:
        yield from _of_its_place(chapter, question, moments)
    places = sorted(moments.index(one.before) for one in before if one.before in moments)
    for one, next_one in zip(places, places[1:], strict=False):
        if next_one - one < 2:
            said = f"before “{moments[one]}” and before “{moments[next_one]}”"
            yield f"{place(chapter)} asks {said}; a part without a question stands between two."
    ending = len(chapter.questions) - len(before)
    if ending not in (0, AT_THE_END):
        yield f"{place(chapter)} has {ending} questions at its end; allowed are two or none."


def _of_its_place(chapter: Chapter, question: Question, moments: list[str]) -> Iterator[str]:
    """A story waits only at the end of a part that another one follows."""
    allowed = moments[1:-1]
    if question.before not in allowed:
        said = f"the question “{question.id}” is asked before “{question.before}”"
        yield f"{place(chapter)}: {said}; allowed are {', '.join(allowed) or 'none'}."


def _of_answers(chapter: Chapter, pictured: list[str]) -> Iterator[str]:
    """Each picture belongs to an answer, and one answer of a question is not pictured alone."""
    drawing, known = f"scenes/{chapter.name}.svg", set[str]()
    for question in chapter.questions:
        answers = [f"{question.id}-{answer}" for answer in question.answers]
        known.update(answers)
        missing = [answer for answer in answers if answer not in pictured]
        if 0 < len(missing) < len(answers):
            said = f"the question “{question.id}” without a picture of {', '.join(missing)}"
            yield f"{drawing} has {said}; allowed are all of its answers or none."
    for answer in pictured:
        if answer not in known:
            said = f"a picture of the answer “{answer}”, which no question has"
            yield f"{drawing} has {said}."
