"""The engine and its solver write nothing to the terminal: what went wrong is said once, by us."""

from __future__ import annotations

import subprocess
import sys

import pytest

ASK = """
from explainer.models import ModelError, Simulator, simulator
hour = {"signal_count": 1000, "signal_interval_ms": 5, "level_um": 20}
Simulator("nmda_receptor").run(hour, [0, 3_600_000])
simulator.MOST_STEPS = 10
try:
    Simulator("nmda_receptor").run(hour, [0, 3_600_000])
except ModelError as error:
    print(error)
"""


@pytest.mark.slow
def test_only_our_own_sentence_is_on_the_terminal():
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)
    sentence = "nmda_receptor has no solution with these values, allowed as each of them is.\n"
    assert (done.stdout, done.stderr) == (sentence, "")
