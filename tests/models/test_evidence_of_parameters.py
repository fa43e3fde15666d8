"""Every number in a model file is the number of the record it names."""

from __future__ import annotations

import pytest

from explainer.models import model_names, read_model

EACH_MODEL = pytest.mark.parametrize("name", model_names())


def sourced(name):
    return [parameter for parameter in read_model(name).parameters if parameter.evidence]


@EACH_MODEL
def test_values_and_units_are_those_of_their_records(name, records):
    in_the_model = {each.name: (each.value, each.unit) for each in sourced(name)}
    in_the_evidence = {
        each.name: (float(records[each.evidence]["value"]), records[each.evidence]["unit"])
        for each in sourced(name)
    }
    assert in_the_model == in_the_evidence


@EACH_MODEL
def test_every_constant_names_its_record(name):
    free = [each.name for each in read_model(name).parameters if not each.evidence]
    assert all(read_model(name).parameter(each).role == "setting" for each in free)


@EACH_MODEL
def test_every_value_is_within_its_range(name):
    for each in read_model(name).parameters:
        assert each.low <= each.value <= each.high, each.name


@EACH_MODEL
def test_a_remembered_number_is_not_computed_with(name, records):
    for each in sourced(name):
        assert records[each.evidence]["read"] != "not read (memory)", each.name


@EACH_MODEL
def test_every_line_that_looks_like_a_record_is_read(name):
    model = read_model(name)
    notes = [line.partition("//")[2] for line in model.antimony.splitlines()]
    described = sum(" | " in note for note in notes if not note.startswith(" Columns"))
    assert len(model.parameters) + len(model.observables) == described
