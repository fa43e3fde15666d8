"""The browser's models are those of libRoadRunner: each observable within a thousandth."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from live_models import written

from explainer.models import ModelError, Parameter, Simulator, model_names, read_model
from explainer.models.javascript import to_javascript
from explainer.models.reader import parse_model

AGREEMENT = 0.001  # of each observable's range; where it hardly moves, of a hundredth of its value
HORIZONS = {
    **{"cortical_microcircuit": 240, "esketamine_spray": 2000, "ketamine_drip": 1500},
    "esketamine_metabolites": 1000,
    **{"nmda_receptor": 2000, "receptor_block": 400, "spine_turnover": 40, "symptom_course": 1500},
}
# Away from round numbers, at which something may just be jumping.
MOMENTS = (np.arange(60) + 0.5137) / 60
MOST_EVENTS = 40


def test_the_browsers_models_are_those_of_the_files() -> None:
    for path, text in written().items():
        assert path.read_text(encoding="utf-8") == text, "run scripts/live_models.py"


def drawn(parameter: Parameter, random: Random, horizon: float, clock: str) -> float:
    """Draw an allowed value such that something happens before the horizon."""
    low, high = parameter.low, parameter.high
    if parameter.choices:
        return random.choice(sorted(parameter.choices.values()))
    if parameter.name.endswith("_count"):
        return float(random.randint(0, min(int(high), MOST_EVENTS)))
    if parameter.unit == clock and high > 2 * horizon:
        return random.uniform(low, horizon)
    if low > 0 and high / low > 20:
        return float(low * (high / low) ** random.random())
    return random.uniform(low, high)


def simulated(name: str, count: int) -> tuple[list[dict], list[dict], list[float]]:
    """Return random settings, what libRoadRunner makes of each, and the times."""
    model, random, simulator = read_model(name), Random(name), Simulator(name)
    times = [float(t) for t in MOMENTS * HORIZONS[name]]
    cases, found = [], []
    while len(cases) < count:
        values = {
            p.name: drawn(p, random, HORIZONS[name], model.time_unit) for p in model.parameters
        }
        by_role: dict[str, dict[str, float]] = {"setting": {}, "constant": {}}
        for p in model.parameters:
            by_role[p.role][p.name] = values[p.name]
        try:
            run = simulator.run(by_role["setting"], times, by_role["constant"])
        except ModelError:
            continue  # a circuit that explodes with these weights has no course to compare
        cases.append(values)
        found.append(dict(run.values))
    return cases, found, times


def assert_agrees(ask, name: str, count: int) -> None:
    cases, expected, times = simulated(name, count)
    answers = ask("simulations", model=name, cases=cases, times=times)
    for number, (here, there) in enumerate(zip(expected, answers, strict=True)):
        assert set(here) == set(there)
        for observable, values in here.items():
            scale = max(np.ptp(values), 0.01 * np.abs(values).max(), 1e-12)
            worst = np.abs(values - np.array(there[observable], float)).max() / scale
            assert worst <= AGREEMENT, f"{observable} with {cases[number]}"


@pytest.mark.slow
@pytest.mark.parametrize("name", model_names())
def test_the_browser_simulates_the_same(ask, name: str) -> None:
    assert_agrees(ask, name, 10)


@pytest.mark.slow
@pytest.mark.nightly
@pytest.mark.parametrize("name", model_names())
def test_the_browser_simulates_the_same_at_200_settings(ask, name: str) -> None:
    assert_agrees(ask, name, 200)


FILE = """// Time: s, longest step 1.
model tiny()
  k = 1; // - | 1 | 0..2 | setting
  x' = -k*x; x = 1;
  {line}
end
"""


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("fade: at x < 0.5: k = 0;", "does not begin with `at time > MOMENT`"),
        ("fade: at time > 10*x: k = 0;", "waits for something that flows"),
        ("y := sin(time); // observable | 1", "uses sin, which the page cannot work out"),
        ("y = 2*k;", "computes y once"),
        ("compartment c = 2; species s in c; s = 1;", "has c of another size than 1"),
    ],
)
def test_what_the_page_cannot_follow_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(ModelError, match=sentence.replace("*", r"\*")):
        to_javascript(parse_model("tiny", FILE.format(line=line)))
