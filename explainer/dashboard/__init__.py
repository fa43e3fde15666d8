"""The patients' door: one widget that holds every chapter, served by Voila."""

from explainer.dashboard.widget import Dashboard

__all__ = ["Dashboard"]
