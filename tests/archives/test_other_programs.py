"""COPASI and BNGsim, two engines that are not ours, run the archives and find the same numbers."""

from __future__ import annotations

import subprocess
import sys

import numpy
import pytest

from explainer.models import model_names
from tests.archives.conftest import opened

pytestmark = pytest.mark.slow
AGREEMENT = 0.001  # of each observable's range
COPASI = """
import sys, basico
engine = basico.load_model(sys.argv[1])
table = basico.run_time_course(use_sbml_id=True, r_tol=1e-8, a_tol=1e-10, model=engine)
table.to_csv(sys.argv[2])
"""
EACH_MODEL = pytest.mark.parametrize("name", model_names())


def first_and_pictured(name):
    """The first row of a model and the first picture, if it has one."""
    names = list(opened(name))
    pictured = [each for each in names if each.startswith("picture_")]
    return [names[0], *pictured[-1:]]


def by_copasi(sedml):
    """Run an experiment by COPASI in a process of its own: what ran before it leaves nothing."""
    kept = sedml.with_suffix(".csv")
    subprocess.run([sys.executable, "-c", COPASI, str(sedml), str(kept)], check=True)
    return numpy.genfromtxt(kept, delimiter=",", names=True, deletechars="")


@EACH_MODEL
def test_copasi_runs_its_experiments_from_sed_ml(name, unpacked):
    folder = unpacked(name)
    for each in first_and_pictured(name):
        wanted = opened(name)[each]
        table = by_copasi(folder / f"{each}.sedml")
        assert len(table) == wanted.points
        for observable in wanted.names[1:]:
            assert wanted.worst(observable, table[observable]) <= AGREEMENT, (each, observable)


@EACH_MODEL
def test_bngsim_runs_its_model_with_the_experiment_s_changes(name, unpacked):
    # Its SED-ML reader takes times and leaves out changes, so these are handed over here.
    import bngsim

    folder = unpacked(name)
    for each in first_and_pictured(name):
        wanted = opened(name)[each]
        engine = bngsim.Model.from_sbml(str(folder / f"{name}.xml"))
        for parameter, value in wanted.changes.items():
            engine.set_param(parameter, value)
        found = bngsim.Simulator(engine, method="ode").run(
            t_span=(0, wanted.end), n_points=wanted.points, rtol=1e-8, atol=1e-10
        )
        for observable in wanted.names[1:]:
            if observable in found.expression_names:
                values = found.expressions[observable]
            else:
                column = list(found.species_names).index(observable)
                values = found.species[:, column]
            assert wanted.worst(observable, values) <= AGREEMENT, (each, observable)


def test_copasi_opens_an_archive_as_it_is(tmp_path):
    import basico

    from explainer.archives import to_archive
    from explainer.models import read_model

    path = tmp_path / "model.omex"
    path.write_bytes(to_archive(read_model("nmda_receptor"), {"hill": 1.25}))
    engine = basico.load_model(str(path))
    assert float(basico.get_parameters(sbml_id="hill").initial_value.iloc[0]) == pytest.approx(1.25)
    basico.remove_datamodel(engine)
