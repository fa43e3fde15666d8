"""Plays a bundle: a browser module (`src`, plain JavaScript) and its widget for Jupyter."""

from explainer.stage.shown import left, show
from explainer.stage.stage import AUTO, Stage

__all__ = ["AUTO", "Stage", "left", "show"]
