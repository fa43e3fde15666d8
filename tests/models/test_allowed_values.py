"""Whatever a model allows it can compute."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from explainer.models import Simulator, model_names, read_model

SPANS = {"ms": [0, 500, 3000], "s": [0, 60, 3000], "min": [0, 100, 3000]}
SPANS |= {"h": [0, 100, 2016], "d": [0, 10, 60]}
EACH_MODEL = pytest.mark.parametrize("name", model_names())


@cache
def simulator(name):
    return Simulator(name)


def allowed(parameter):
    """A choice, or one of 1001 steps of the range: finer values are nobody's."""
    if parameter.choices:
        return some.sampled_from(list(parameter.choices.values()))
    return some.sampled_from([float(x) for x in np.linspace(parameter.low, parameter.high, 1001)])


def drawn(data, name, role):
    """Draw values for some of the parameters of a role."""
    parameters = [each for each in read_model(name).parameters if each.role == role]
    chosen = data.draw(some.sets(some.sampled_from(parameters), max_size=8))
    return {each.name: data.draw(allowed(each)) for each in sorted(chosen, key=lambda p: p.name)}


def finite(trajectory):
    return all(np.all(np.isfinite(values)) for values in trajectory.values.values())


@pytest.mark.slow
@EACH_MODEL
@settings(max_examples=20, deadline=None)
@given(some.data())
def test_every_allowed_setting(name, data):
    times = SPANS[read_model(name).time_unit]
    assert finite(simulator(name).run(drawn(data, name, "setting"), times))


@pytest.mark.slow
@EACH_MODEL
@settings(max_examples=4, deadline=None)
@given(some.data())
def test_every_allowed_constant(name, data):
    changed = Simulator(name, drawn(data, name, "constant"))
    assert finite(changed.run({}, SPANS[read_model(name).time_unit]))
