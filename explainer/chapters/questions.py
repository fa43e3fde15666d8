"""What do you think? Questions about the mechanism, before a surprise and at a chapter's end."""

from __future__ import annotations

from dataclasses import dataclass

ANSWERS = (2, 3)  # so many, that one tap is enough
AT_THE_END = 2


@dataclass(frozen=True)
class Question:
    """A question with two or three answers, one of which `fits` what is known.

    It is put before the moment `before` of the main story, or at the end of the chapter where none
    is named. Its words are `think-<id>`, `think-<id>-<answer>` and `think-<id>-came`: how it came
    out, and why. It covers the foot of the picture, which is meanwhile shown at `shown_percent` of
    its size and raised by `raised_percent` of its height. Raises ValueError for other numbers of
    answers, and where none of them fits.
    """

    id: str
    answers: tuple[str, ...]
    fits: str
    before: str = ""
    raised_percent: float = 0
    shown_percent: float = 100

    def __post_init__(self) -> None:
        if len(self.answers) not in ANSWERS or len({*self.answers}) != len(self.answers):
            said = ", ".join(self.answers) or "none"
            raise ValueError(
                f"The question “{self.id}” has the answers {said}; it takes two or three."
            )
        if self.fits not in self.answers:
            raise ValueError(
                f"The question “{self.id}” says that “{self.fits}” fits; "
                f"its answers are {', '.join(self.answers)}."
            )
