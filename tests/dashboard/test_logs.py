"""The log cannot be flooded, and says how much it left out."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from explainer.dashboard.logs import BURST, EVERY_S, Thrift


def lines(thrift, count, level=logging.INFO):
    made = [logging.LogRecord("x", level, "", 0, "404 GET /%d", (n,), None) for n in range(count)]
    return [record.getMessage() for record in made if thrift.filter(record)]


def test_two_thousand_bad_requests_write_few_lines_and_a_count():
    now = [0.0]
    thrift = Thrift(lambda: now[0])
    assert len(lines(thrift, 2000)) == BURST
    now[0] = EVERY_S + 1
    assert lines(thrift, 1) == [f"404 GET /0 (and {2000 - BURST} lines not written)"]


def test_errors_are_always_written():
    assert len(lines(Thrift(lambda: 0.0), 2 * BURST, logging.ERROR)) == 2 * BURST


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_log_on_a_full_disk_is_no_reason_to_write_more():
    writes = "from explainer.dashboard.logs import begin, log; from pathlib import Path; "
    writes += "begin('info', Path('/dev/full')); log.info('one'); print('goes on')"
    done = subprocess.run([sys.executable, "-c", writes], capture_output=True, text=True)
    assert done.stdout == "goes on\n"
    assert "Logging error" not in done.stderr
