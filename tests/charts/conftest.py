"""Every chart of every chapter, drawn from the evidence and the models themselves."""

from __future__ import annotations

from functools import cache

import pytest

from explainer import evidence
from explainer.bundle.needs import resolve_need
from explainer.chapters import Chart, chapters
from explainer.charts import Drawing

CHARTS = {chart.id: (chapter.name, chart) for chapter in chapters() for chart in chapter.charts}


@cache
def drawing_of(chart_id: str) -> Drawing:
    """Draw a chart as the compiler does."""
    chart = CHARTS[chart_id][1]
    loaded = evidence.load()
    return chart.figure(**{name: resolve_need(need, loaded) for name, need in chart.needs.items()})


@pytest.fixture(params=list(CHARTS))
def chart(request: pytest.FixtureRequest) -> Chart:
    """A chart's record in its chapter."""
    return CHARTS[request.param][1]


@pytest.fixture
def chapter_name(chart: Chart) -> str:
    """The chapter that the chart belongs to."""
    return CHARTS[chart.id][0]


@pytest.fixture
def drawing(chart: Chart) -> Drawing:
    """The chart as drawn."""
    return drawing_of(chart.id)
