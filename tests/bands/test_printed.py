"""Printed numbers of a model: whole, said to be ours, with what was chosen one tap away."""

from __future__ import annotations

import re
from functools import cache

import pytest

from explainer import evidence, words
from explainer.bundle.frame import frame
from explainer.bundle.simulation import live_names
from explainer.chapters import chapter
from explainer.models import read_model
from tests.opened import opened

MODELLED = ("receptor_blockade", "glutamate_surge", "synaptic_plasticity", "onset_timing")
PRINTED = re.compile(r"\{ *(?:NUMBER\( *)?\$(\w+)[^{}>]*\}")
NAME = re.compile(r"[a-z_]\w*")
MESSAGE = re.compile(r"^([\w-]+) *=(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
# How a sentence says that a number is worked out or drawn, and not counted in anybody.
OURS = {
    "en": ("our calculation", "model", "assumptions", "drawn versions", "virtual", "here "),
    "es": ("nuestro cálculo", "modelo", "supuestos", "sorteadas", "virtual", "aquí "),
}
CHOSEN = {"en": r"chosen|we chose|is set to", "es": r"elegi|eligió|escog|se fija"}
# A label that counts marks of the drawing stands beside one that says what the count rests on.
BESIDE = {"label-far-count": "label-far-band", "label-count": "says-two-weeks"}
EACH = pytest.mark.parametrize("name", MODELLED)
IN_EACH_LANGUAGE = pytest.mark.parametrize("language", OURS)


@cache
def of_the_model(name):
    """Names whose values come from a model's table or a band, by way of whatever is derived."""
    record = chapter(name)
    found = {*record.surface.tables, *record.bands}
    for derived, expression in record.derive:
        if found & set(NAME.findall(expression)):
            found.add(derived)
    return found - {control.id for control in record.controls}


@cache
def messages(name, language):
    source = words.fluent_source(language, name)
    return {key: " ".join(text.split()) for key, text in MESSAGE.findall(source)}


@cache
def printed(name, language):
    """Messages that print numbers of the model, each with the names of those numbers."""
    found = {
        key: set(PRINTED.findall(text)) & of_the_model(name)
        for key, text in messages(name, language).items()
    }
    return {key: numbers for key, numbers in found.items() if numbers}


@EACH
@IN_EACH_LANGUAGE
def test_a_sentence_says_whose_number_it_prints(name, language):
    said = messages(name, language)
    silent = [
        key
        for key in printed(name, language)
        if not any(word in said[BESIDE.get(key, key)].lower() for word in OURS[language])
    ]
    assert silent == []


@EACH
def test_what_is_printed_is_whole_and_a_band_is_no_narrower_than_its_print(name):
    """Fractions of a person, a door or a part of 100 would be finer than any band here."""
    play = opened(name)
    names = {number for numbers in printed(name, "en").values() for number in numbers}
    for preset in play.header["presets"]:
        for moment in preset["moments"]:
            second = moment["from_s"] + 0.9 * (moment["to_s"] - moment["from_s"])
            values = frame(play, {"preset": preset["id"]}, second, "detailed").values
            for each in names - {"now_shown", "counted"}:  # in words of time; marks of a drawing
                assert values[each] == round(values[each]), (preset["id"], moment["id"], each)
            for low in (each for each in names if each.endswith("_low_percent")):
                high = values[low.replace("_low_", "_high_")]
                drawn = values[low] > 0 and values.get("level_um") != 0  # without drug all is rest
                assert high - values[low] >= drawn, (preset["id"], moment["id"], low)


@EACH
@IN_EACH_LANGUAGE
def test_that_constants_were_chosen_stands_in_how_the_model_works(name, language):
    surface = chapter(name).surface
    model, known = read_model(surface.model), evidence.load()
    kinds = {
        known.parameter(model.parameter(each).evidence).origin.kind for each in live_names(surface)
    }
    assert kinds & {"chosen", "fitted"}, "every constant was measured: this test has no use here"
    assert re.search(CHOSEN[language], words.plain(language, name, "model"))


@EACH
def test_each_constant_that_was_chosen_says_so_on_its_own_card(name):
    play, known = opened(name), evidence.load()
    cards = play.header["sources"]["records"]
    for each in play.header["simulation"]["parameters"]:
        origin = known.parameter(each["record"]).origin
        assert cards[each["record"]]["kind"] == origin.kind, each["name"]
