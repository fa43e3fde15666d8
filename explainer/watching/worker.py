"""Makes what a page asks for, in a process of its own that ends with the next change.

It loads engines and our code before it is asked, and words, drawings and evidence only when it is:
so it is quick. Nothing in it can be stale, since the workshop lets it go when code was written. It
reads a name a line, such as `receptor_blockade.en` or `site.es`, and answers each with a line of
JSON.
"""

from __future__ import annotations

import base64
import importlib
import json
import os
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any

ENGINES = (
    "numpy",
    "matplotlib.figure",
    "matplotlib.backends.backend_svg",
    "babel.numbers",
    "citeproc",
    "fluent.runtime",
    "fontTools.ttLib",
    "markdown_it",
    # What charts first need of a font.
    "fontTools.ttLib.tables._n_a_m_e",
    "fontTools.ttLib.tables._c_m_a_p",
    "fontTools.ttLib.tables._g_l_y_f",
    "fontTools.ttLib.tables.G_S_U_B_",
)
OURS = ("explainer.bundle", "explainer.chapters", "explainer.models")
AROUND = ("stage", "site", "audit")  # the words that stand around the chapters
PACKAGE = Path(__file__).resolve().parent.parent


def main() -> None:
    """Answer until nothing more is asked, or until nobody is there who would read it."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    sys.stdout = sys.stderr  # what an engine prints is no answer
    load()
    try:
        for line in sys.stdin:
            print(json.dumps(answer(line.strip())), file=answers, flush=True)
    except BrokenPipeError:  # the server has ended; what is left is not flushed into nothing
        os.dup2(os.open(os.devnull, os.O_WRONLY), answers.fileno())


def load() -> None:
    """Import what is slow; code of ours that is faulty says so when something is asked for."""
    for engine in ENGINES:
        importlib.import_module(engine)
    with suppress(Exception):
        for ours in OURS:
            importlib.import_module(ours)
        importlib.import_module("explainer.chapters").chapters()


def answer(name: str) -> dict[str, Any]:
    """Return what was made, in how many seconds and by how many simulations, or one sentence."""
    start_s = time.monotonic()
    try:
        text = made(name)
        return {"text": text, "took_s": time.monotonic() - start_s, "simulations": simulations()}
    except Exception as problem:  # whatever it is, the next change may mend it
        return {"problem": sentence(problem)}


def made(name: str) -> str:
    """Return a chapter's bundle in base64, or what stands around the chapters as JSON."""
    from explainer import words
    from explainer.bundle import bundle, contents

    what, _, language = name.rpartition(".")
    if what == "site":
        for file in AROUND:
            words.keys(language, file)  # which raises where a message cannot be read
        return json.dumps(contents(language), ensure_ascii=False)
    return base64.b64encode(bundle(what, language)).decode()


def simulations() -> int:
    """Return how many runs of a model this process has made."""
    from explainer.models import Simulator

    return Simulator.runs


def sentence(problem: Exception) -> str:
    """Say a problem in one sentence: ours speak for themselves, others get their place."""
    if isinstance(problem, SyntaxError):
        name = Path(problem.filename or "").name
        return f"{name}, line {problem.lineno}: {problem.msg}."
    said = " ".join(str(problem).split()).rstrip(".")
    frames = traceback.extract_tb(problem.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(PACKAGE)]
    raised_by_us = ours[-1:] == frames[-1:] and type(problem) is ValueError
    if raised_by_us or type(problem).__module__.startswith("explainer."):
        return f"{said}."
    where = f"{Path(ours[-1].filename).name}, line {ours[-1].lineno}: " if ours else ""
    return f"{where}{type(problem).__name__}: {said}."


if __name__ == "__main__":
    main()
