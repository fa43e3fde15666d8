"""The log cannot be flooded, and says how much it left out."""

import logging

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
