"""Notebooks that ask: first a guess, then what came out. Nothing is kept, and nobody is marked."""

from explainer.classroom.asks.check import Check
from explainer.classroom.asks.predict import Predict
from explainer.classroom.asks.vote import Vote

__all__ = ["Check", "Predict", "Vote"]
