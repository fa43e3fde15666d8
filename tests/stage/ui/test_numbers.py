"""Every number on the screen has a record, is a plain count, or says what is shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from math import ceil
from typing import Any

import pytest
from playwright.sync_api import Page

from explainer import words
from explainer.chapters import ORDER, is_ready
from tests.opened import opened

from .numbers import described_in, known, numbers_in, said_on, shown
from .plain_counts import EVERYWHERE, OF_CHAPTERS

pytestmark = pytest.mark.browser

READY = [name for name in ORDER if is_ready(name)]
LANGUAGES = [language.code for language in words.languages()]
PLAY_TO = """([preset, time]) => {
  shown.stage.store.set({ settings: { preset } });
  shown.stage.transport.seek(time);
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""
# For the ear the sentence is written at most once a second, so it may lag behind the picture.
SAID_WITHIN_MS = 1000
SAID = """() => document.querySelector('.kx-band [role=status]').textContent
  === shown.stage.frame().sentence"""
FRAME = "() => { const { values } = shown.stage.frame(); return JSON.stringify(values); }"


@pytest.mark.parametrize("level", ["plain", "detailed"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", READY)
def test_every_number_has_its_source(
    show: Callable[..., Page], name: str, language: str, level: str
) -> None:
    header = opened(name, language).header
    page = show(mode=name, state={"language": language, "level": level}, clock=True)
    unknown: set[tuple[float, str, str]] = set()
    for preset in header["presets"]:
        for moment in preset["moments"]:
            page.evaluate(PLAY_TO, [preset["id"], moment["from_s"]])
            page.clock.fast_forward(SAID_WITHIN_MS)
            page.wait_for_function(SAID)
            frame = json.loads(page.evaluate(FRAME))
            unknown |= set(_unknown(said_on(page), header, frame, language))
    assert not unknown, "\n".join(map(str, sorted(unknown)))


def _unknown(
    said: list[tuple[str, str]], header: Mapping[str, Any], frame: Mapping[str, Any], language: str
) -> list[tuple[float, str, str]]:
    plain = {float(n) for n in (*EVERYWHERE, *OF_CHAPTERS.get(header["chapter"], {}))}
    records = header["sources"]["records"]
    found = known(records) | described_in(records) | plain
    return [
        (number, kind, text.strip()[:120])
        for text, kind in said
        for number in numbers_in(text, language)
        if not _may_stand(number, kind, found, header, frame)
    ]


def _may_stand(
    number: float, kind: str, found: set[float], header: Mapping[str, Any], frame: Mapping[str, Any]
) -> bool:
    if kind in ("reference", "scale"):
        return True
    if kind in ("control", "clock", "model"):
        return number in found or KINDS[kind](number, header, frame)
    record = header["sources"]["records"].get(kind)
    return number in (_said_of(kind, record) if record else found)


def _said_of(key: str, record: Mapping[str, Any]) -> set[float]:
    """Return what the button of one record may say; below one of a hundred it says so."""
    few = {1.0} if 0 < (record["value"] or 0) < 1 else set()
    return known({key: record}) | few


def _of_controls(number: float, header: Mapping[str, Any], frame: Mapping[str, Any]) -> bool:
    ranges = [c for c in header["controls"] if c["kind"] == "range"]
    return _in_frame(number, header, frame) or any(c["min"] <= number <= c["max"] for c in ranges)


def _of_clock(number: float, header: Mapping[str, Any], frame: Mapping[str, Any]) -> bool:
    """Seconds of play, minutes and parts of the longest story, or the model's time and its pace."""
    lasts = max(preset["duration_s"] for preset in header["presets"])
    told = number in _paces(header) or _in_frame(number, header, frame)
    return number <= max(60.0, ceil(lasts)) or told


def _paces(header: Mapping[str, Any]) -> set[float]:
    """Return how much of the model's time one second of any stretch plays, in two digits."""
    moments = (moment for preset in header["presets"] for moment in preset["moments"])
    stretches = [part for moment in moments for part in (moment.get("beats") or [moment])]
    return {
        float(f"{(part['model_to'] - part['model_from']) / lasts_s:.2g}")
        for part in stretches
        if (lasts_s := part["to_s"] - part["from_s"])
    }


def _in_frame(number: float, header: Mapping[str, Any], frame: Mapping[str, Any]) -> bool:
    values = [float(v) for v in frame.values() if isinstance(v, int | float)]
    return any(number in set(shown(value)) for value in values)


KINDS = {"control": _of_controls, "clock": _of_clock, "model": _in_frame}
