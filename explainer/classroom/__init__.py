"""The educator's door: a chapter with its live model, experiments to run, figures to keep."""

from explainer.classroom.figures import compare
from explainer.classroom.lesson import Lesson

__all__ = ["Lesson", "compare"]
