"""Virtual people after the S half of a drip vary as printed, and 90 of 100 lie in their band."""

from __future__ import annotations

import numpy as np
import pytest

from explainer import bands, evidence
from explainer.bands import metabolites, read_inputs
from explainer.bands.sampling import scaled
from explainer.models import simulate

SOME_MIN = (40.0, 120.0, 360.0, 720.0)


@pytest.fixture(scope="module")
def drawn():
    """Two thousand virtual people, from draws by plain chance."""
    inputs = read_inputs("metabolites")
    return scaled(np.random.default_rng(20261128).random((2000, len(inputs))), inputs)


def test_each_varies_as_printed(drawn):
    people = metabolites.people(drawn)
    for name in metabolites.VARYING:
        logs = np.log(people[name])
        variance = evidence.load().parameter(f"PK-49:iiv_{name}").value
        middle = evidence.load().parameter(f"PK-47:{name}").value
        assert np.var(logs) == pytest.approx(variance, rel=0.1), name
        assert np.exp(np.median(logs)) == pytest.approx(middle, rel=0.08), name


@pytest.mark.slow
def test_90_of_100_fresh_people_lie_inside(drawn):
    for name, values in metabolites.courses(drawn, (0.0, *SOME_MIN)).items():
        band = bands.kept("metabolites").bands[name]
        for column, minute in enumerate(SOME_MIN, 1):
            place = band.at.index(minute)
            low, high = band.low[place], band.high[place]
            inside = (values[:, column] >= low) & (values[:, column] <= high)
            assert np.mean(inside) == pytest.approx(0.90, abs=0.02), (name, minute)


def test_the_person_in_the_middle_is_the_model_as_published():
    varied = metabolites.people({f"{name}_varied": np.zeros(1) for name in metabolites.VARYING})
    middle = {name: float(values[0]) for name, values in varied.items()}
    for name, values in simulate("esketamine_metabolites", {}, [120], middle).values.items():
        plain = simulate("esketamine_metabolites", {}, [120]).values[name]
        assert values == pytest.approx(plain, rel=1e-6)
