"""The educator's door: a chapter with its live model, experiments to run, figures to keep."""

from explainer.classroom.boxes import keep_boxes
from explainer.classroom.figures import Plot, compare
from explainer.classroom.keep import keep_runs
from explainer.classroom.lesson import Lesson
from explainer.classroom.tables import Table

__all__ = ["Lesson", "Plot", "Table", "compare", "keep_runs"]

keep_boxes()
