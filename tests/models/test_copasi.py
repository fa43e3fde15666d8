"""A second, independent engine gives the same curves."""

from __future__ import annotations

import numpy as np
import pytest

from explainer.models import model_names, read_model, simulate, to_sbml

pytestmark = pytest.mark.slow
AGREEMENT = 0.001  # of each observable's range

# Settings that exercise events and choices; times avoid the instants at which something jumps.
CASES = {
    "cortical_microcircuit": ({"dose_mg_per_kg": 30, "course": 1}, np.linspace(0.5, 120.5, 61)),
    "esketamine_metabolites": (
        {"film_mg": 50, "vein_mg": 20, "infusion_min": 20, "vein_at_min": 360},
        np.linspace(1.5, 700.5, 81),
    ),
    "esketamine_spray": (
        {"dose_mg": 84, "dose_count": 2, "dose_interval_h": 6},
        np.linspace(1.5, 1200.5, 81),
    ),
    "ketamine_drip": (
        {"blood": 1, "dose_count": 2, "dose_interval_h": 3},
        np.linspace(1.5, 700.5, 81),
    ),
    "nmda_receptor": (
        {"level_um": 4, "voltage_mv": -20, "drug_before": 1, "signal_interval_ms": 100},
        np.linspace(0.5, 1500.5, 201),
    ),
    "receptor_block": (
        {"drug_until_s": 30, "agonist_until_s": 30, "agonist_again_s": 150},
        np.linspace(0.5, 200.5, 81),
    ),
    "spine_turnover": ({"dose_count": 2, "stressed": 1}, np.linspace(0.1, 30.1, 61)),
    "symptom_course": ({"tablet_count": 30}, np.linspace(0.5, 1000.5, 101)),
}


def by_copasi(name, settings, times):
    import basico

    engine = basico.load_model_from_string(to_sbml(read_model(name)))
    try:
        for setting, value in settings.items():
            basico.set_parameters(setting, exact=True, initial_value=value, model=engine)
        table = basico.run_time_course(
            values=[0.0, *times.tolist()],
            start_time=0.0,
            use_sbml_id=True,
            r_tol=1e-8,
            a_tol=1e-10,
            model=engine,
        )
        return table.iloc[-len(times) :]
    finally:
        basico.remove_datamodel(engine)


@pytest.mark.parametrize("name", model_names())
def test_both_engines_agree(name):
    settings, times = CASES[name]
    other = by_copasi(name, settings, times)
    for observable, values in simulate(name, settings, times).values.items():
        span = np.ptp(values) or max(np.abs(values).max(), 1e-9)
        worst = np.abs(values - other[observable].to_numpy()).max()
        assert worst <= AGREEMENT * span, observable
