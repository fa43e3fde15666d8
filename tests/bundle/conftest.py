"""What tests of bundles share: every chapter as it is compiled, and every language."""

from __future__ import annotations

from typing import Any

import pytest

from explainer import words
from explainer.chapters import ORDER, is_ready
from tests.opened import opened

LANGUAGES = [language.code for language in words.languages()]


@pytest.fixture(params=[name for name in ORDER if is_ready(name)])
def header(request: pytest.FixtureRequest, language: str) -> Any:
    """The header of a chapter's bundle in every language."""
    return opened(request.param, language).header


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Every language."""
    return str(request.param)
