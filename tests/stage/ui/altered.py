"""Chapter 1 with everything added that other chapters have and it has not."""

from __future__ import annotations

from typing import Any

from explainer import evidence
from explainer.bundle.container import pack, unpack
from explainer.bundle.sources import source_cards
from explainer.nodes import read_html

MESSAGES = """
hundred-IA-01-title = One day after one drip
hundred-IA-01-treated = ketamine drip
hundred-IA-01-compared = sedative drip
hundred-IA-01-note = Mood disorders.
hundred-IA-99-title = A rare harm
hundred-IA-99-treated = spray
hundred-IA-99-note = Nobody was compared.
"""
TABLE = (
    "<table><thead><tr><th>Way</th><th>Visits</th></tr></thead>"
    "<tbody><tr><td>Spray</td><td>Two a week</td></tr></tbody></table>"
)
SECTIONS = {
    "signal-fast": {
        "heading": "About fast signals",
        "nodes": read_html("<p>They come twice as often.</p>"),
        "role": "option",
        "of": {"control": "signal", "option": "fast"},
    },
    "visits": {"heading": "Visits", "nodes": read_html(TABLE), "role": "text"},
    "card-sleep": {
        "heading": "Sleeping well",
        "nodes": read_html("<p>Some people value this.</p>"),
        "role": "card",
    },
    "to-ask": {
        "heading": "Questions",
        "nodes": read_html("<ul><li>How often?</li><li>Who?</li></ul>"),
        "role": "list",
    },
}
ALWAYS = True


def _pair(comparison: str, outcome: str, treated: Any, compared: Any) -> dict[str, Any]:
    shown = {"comparison": comparison, "outcome": outcome, "treated": treated}
    return {**shown, "compared": compared, "when": ALWAYS, "level": "plain", "certainty": "low"}


def with_everything(packed: bytes) -> bytes:
    """Return the chapter with people, option texts, a table, a card and a list to pick from."""
    header, blob = unpack(packed)
    book = evidence.load()
    for key in ["IA-01:treated", "IA-01:comparison"]:
        header["sources"]["records"][key] = evidence.card(book.record(key))
    cited = source_cards([], ["wilkinson2019"], book, "en")
    header["sources"]["references"] |= cited["references"]
    treated = {"record": "IA-01:treated", "count": 45, "low": 34, "high": 56}
    compared = {"record": "IA-01:comparison", "count": 18, "low": 6, "high": 30}
    few = {"record": "IA-01:treated", "count": 0.4, "low": None, "high": None}
    pairs = [_pair("IA-01", "response", treated, compared), _pair("IA-99", "harm", few, None)]
    return _packed(header | {"hundreds": pairs}, blob)


def with_nothing_to_play(packed: bytes) -> bytes:
    """Return the chapter without a drawing and without time."""
    header, blob = unpack(packed)
    told = [moment for preset in header["presets"] for moment in preset["moments"]]
    # Sentences and values go on naming the beats, of which none has begun.
    waiting = {"from_s": 0, "to_s": 1, "model_from": 0, "model_to": 0}
    beats = [beat | waiting for moment in told for beat in moment.get("beats", [])]
    moment = told[2] | {"from_s": 0, "to_s": 0, "model_to": 0, "beats": beats}
    still = {"id": "story", "duration_s": 0, "moments": [moment]}
    return _packed(header | {"scene": None, "strip": [], "presets": [still]}, blob)


def _packed(header: dict[str, Any], blob: bytes) -> bytes:
    for said in header["words"].values():
        said["ftl"] += MESSAGES
        said["sections"] |= SECTIONS
        # Before the chapter's own: after them they would belong to its folded questions.
        said["order"] = [*SECTIONS, *said["order"]]
    return pack(header, blob)
