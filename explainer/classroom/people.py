"""Virtual people for `models.population`: the variation that was published, and nothing else."""

from __future__ import annotations

import numpy as np

from explainer.bands.inputs import read_inputs
from explainer.bands.people import person
from explainer.bands.sampling import SEED, Array, draws
from explainer.models import ModelError

MOST_PEOPLE = 10_000


def virtual_people(people: int = 256, seed: int = SEED) -> dict[str, Array]:
    """Return constants of `esketamine_spray` for virtual people: name to an array (people,).

    CLn, FRn, Qh, Vc, Vcn, Vh, Vp1, ka_nasal, ka_sw and kel vary as much as was published for them
    (PK-27), each by itself: no correlation was read. Values are in the model's listed units. Raises
    ModelError for a number of people that is none. Needs SciPy. Never a person, never a
    dose. Source: PK-27.

    >>> from explainer import lesson, models
    >>> people = lesson.virtual_people(16)
    >>> runs = models.population("esketamine_spray", people, range(0, 361, 30))
    >>> runs["plasma_ng_per_ml"].shape
    (16, 13)
    """
    if not 1 <= people <= MOST_PEOPLE:
        raise ModelError(f"people = {people} is not allowed: 1 to {MOST_PEOPLE}.")
    inputs = read_inputs("people")
    drawn = draws(inputs, 2 ** int(np.ceil(np.log2(people))), seed)
    rows = [person({n: float(column[row]) for n, column in drawn.items()}) for row in range(people)]
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}
