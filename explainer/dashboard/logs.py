"""The server's log: a status, a path and a time, never who asked; so much of it and no more."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

from tornado.web import RequestHandler

LEVELS = ("debug", "info", "warning", "error")
FORM = "%(asctime)s %(levelname)s %(message)s"
BURST, EVERY_S = 60, 10.0  # lines in so many seconds, before the rest is only counted
FILE_BYTES, FILES = 2_000_000, 3

log = logging.getLogger("explainer.dashboard")


class Thrift(logging.Filter):
    """Lets so many lines through in a while, and says afterwards how many there would have been.

    Errors always pass.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.clock, self.since, self.let, self.kept_back = clock, clock(), 0, 0

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether a line is written; the first one after a flood counts what was not."""
        if self.clock() - self.since > EVERY_S:
            if self.kept_back:
                record.msg = f"{record.getMessage()} (and {self.kept_back} lines not written)"
                record.args = ()
            self.since, self.let, self.kept_back = self.clock(), 0, 0
        self.let += 1
        passes = self.let <= BURST or record.levelno >= logging.ERROR
        self.kept_back += not passes
        return passes


def begin(level: str, file: Path | None) -> None:
    """Write the log to a file, which is rotated, or to the error stream. OSError if it cannot."""
    handler: logging.Handler = (
        RotatingFileHandler(file, maxBytes=FILE_BYTES, backupCount=FILES, encoding="utf-8")
        if file
        else logging.StreamHandler()
    )
    handler.setFormatter(logging.Formatter(FORM))
    handler.addFilter(Thrift())
    logging.raiseExceptions = False  # a disk that is full is no reason to write more
    logging.basicConfig(handlers=[handler], level=logging.CRITICAL)
    log.setLevel(level.upper())


def log_request(handler: RequestHandler) -> None:
    """Log one answer: status, method, path and milliseconds, nothing about who asked."""
    level = logging.INFO if handler.get_status() < 500 else logging.WARNING
    milliseconds = 1000 * handler.request.request_time()
    path = handler.request.path[:200].encode("ascii", "backslashreplace").decode()
    request = f"{handler.request.method} {path}"
    log.log(level, "%d %s %.0f ms", handler.get_status(), request, milliseconds)
