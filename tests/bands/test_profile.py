"""What the fit of the spines leaves open: a profile is lowest where the published set lies."""

from __future__ import annotations

import numpy as np
import pytest

from explainer.bands import spines
from explainer.bands.sampling import profile

PUBLISHED = {"tau_K": 1.1, "s": 0.53, "tau_T": 4.3, "tau_Z": 22.0}


def sets(**changed):
    return {n: np.array([v]) for n, v in (PUBLISHED | {"alpha": 1.0} | changed).items()}


def test_the_misfit_of_the_published_set_is_small_and_grows_away_from_it():
    best = profile.misfit(sets())[0]
    assert best < 1.5
    for name, value in PUBLISHED.items():
        assert profile.misfit(sets(**{name: 0.4 * value}))[0] > best
        assert spines.accepted(sets()).all()


def test_a_profile_lies_nowhere_above_the_published_set():
    values, least = profile.profile("tau_K", points=5)
    near = int(np.argmin(np.abs(np.log(values / PUBLISHED["tau_K"]))))
    held = profile.misfit(sets(tau_K=values[near]))[0]
    assert least[near] <= held + 1e-9
    assert np.all(least >= 0)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "held"), [("tau_K", True), ("s", False), ("tau_Z", False)])
def test_the_fit_holds_the_drive_and_leaves_the_rest_open(name, held):
    """The sentence in chapter 3, section *model*: misfits rise by more than one, or never do."""
    _, least = profile.profile(name, points=5)
    assert (least.max() - least.min() > profile.OPEN) == held


def test_only_what_was_fitted_has_a_profile():
    with pytest.raises(ValueError, match="alpha was not fitted; these were: tau_K"):
        profile.profile("alpha")
