"""A sweep loads its model once, and no run leaves anything behind for the next one."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from explainer.models import Simulator, read_model, simulate

MINUTES = [0.0, 20.0, 40.0, 240.0]


def sweep(volumes):
    return [
        simulate("esketamine_spray", {"dose_mg": 84}, MINUTES, {"Vc": volume}).values
        for volume in volumes
    ]


def test_a_sweep_of_virtual_people_loads_one_engine():
    sweep([192.0])
    engines, runs = Simulator.engines, Simulator.runs
    sweep(np.linspace(100, 300, 50))
    assert (Simulator.engines - engines, Simulator.runs - runs) == (0, 50)


def test_another_thread_has_an_engine_of_its_own():
    simulate("receptor_block", {}, [0])
    engines = Simulator.engines
    thread = threading.Thread(target=simulate, args=("receptor_block", {}, [0]))
    thread.start()
    thread.join()
    assert Simulator.engines == engines + 1


@pytest.mark.parametrize("volume", [60.0, 192.0, 900.0])
def test_a_run_is_the_same_whatever_ran_before(volume):
    (after,) = sweep([35.0, volume])[1:]
    alone = Simulator("esketamine_spray", {"Vc": volume}).run({"dose_mg": 84}, MINUTES).values
    for name, values in after.items():
        assert np.array_equal(values, alone[name]), name


def test_what_was_changed_for_one_run_is_gone_in_the_next():
    first, _, last = sweep([192.0, 900.0, 192.0])
    plain = simulate("esketamine_spray", {"dose_mg": 84}, MINUTES).values
    for name in first:
        assert np.array_equal(first[name], last[name])
        assert np.array_equal(first[name], plain[name])


def test_a_refused_value_leaves_the_engine_as_it_was():
    usual = simulate("esketamine_spray", {}, MINUTES).values["plasma_ng_per_ml"]
    with pytest.raises(ValueError, match="Vc"):
        simulate("esketamine_spray", {"dose_mg": 84}, MINUTES, {"Vc": 1e9})
    again = simulate("esketamine_spray", {}, MINUTES).values["plasma_ng_per_ml"]
    assert np.array_equal(usual, again)


def test_a_model_that_was_written_anew_is_loaded_anew():
    from explainer.models import parse_model

    text = read_model("receptor_block").antimony
    simulate("receptor_block", {}, [0])
    other = parse_model("receptor_block", text.replace("IC50 = 0.71 um", "IC50 = 1.42 um"))
    assert simulate(other, {}, [0]).values["ic50_um"][0] == pytest.approx(1.42)
    assert simulate("receptor_block", {}, [0]).values["ic50_um"][0] == pytest.approx(0.71)
