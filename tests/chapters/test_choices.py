"""Chapter 8: in a study of two ways the treated group is of the way that stands first."""

from __future__ import annotations

from explainer import evidence
from explainer.chapters.choices import CHAPTER, OPTIONS

# What a record calls the treatment of a way.
CALLED = {
    "spray": "esketamine spray",
    "drip": "ketamine drips",
    "tablets": "quetiapine",
    "ect": "electroconvulsive",
}


def test_the_treated_of_a_study_of_two_ways_took_the_first() -> None:
    """The page puts the treated into the column of the first way, the others into the second."""
    tested = {
        one.comparison: [way for way in OPTIONS if f"'{way}'" in str(one.when)]
        for one in CHAPTER.hundreds
    }
    shared = {record: ways for record, ways in tested.items() if len(ways) > 1}
    assert shared.keys() == {"IA-10", "IA-11", "IA-30"}
    for record, (first, second) in shared.items():
        row = evidence.load().comparison(record)
        assert CALLED[first] in row.treatment and CALLED[second] in row.control, record
