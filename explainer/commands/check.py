"""Report evidence that is due or unsourced, stale bands, and what chapters ask for in vain."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from explainer.commands import CommandError
from explainer.places import ASSETS

if TYPE_CHECKING:
    from explainer.bundle.contract import Drawn
    from explainer.chapters import Chapter
    from explainer.evidence import Evidence
    from explainer.evidence.audit import Notice

CHANGELOG = ASSETS.parent / "CHANGELOG.md"
WIDTHS = (8, 14, 46)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the day to check for, and renewing."""
    parser.add_argument(
        "--today", type=_day, default=None, metavar="YYYY-MM-DD", help="check as on this day"
    )
    parser.add_argument(
        "--renew",
        action="store_true",
        help="renew the hashes of changed rows that CHANGELOG.md names under Evidence",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print a table of notices; return 1 if one of them is an error."""
    from explainer.evidence import EvidenceError, load
    from explainer.evidence.audit import audit

    try:
        if arguments.renew:
            _renew()
        evidence = load()
    except EvidenceError as error:
        raise CommandError(error) from None
    today = arguments.today or date.today()
    notices = [*audit(evidence, today), *missing(evidence), *outdated(), *unmet(), *spoken()]
    print("\n".join(report(notices, len(evidence.records), today)))
    return int(any(notice.level == "error" for notice in notices))


def missing(evidence: Evidence) -> Iterator[Notice]:
    """Return records that a chapter or a model names and nobody has entered or translated."""
    from explainer.evidence.audit import Notice
    from explainer.evidence.saying import languages, untranslated

    named = list(_naming())
    known = {*evidence.records, *evidence.references}
    for where, keys in named:
        for key in sorted(keys - known):
            yield Notice("error", "missing", key, f"named in {where}, but not entered")
    shown = set().union(*(keys for _where, keys in named)) & set(evidence.records)
    for key in sorted(shown):
        for language in languages():
            if untranslated(evidence.records[key], language):
                text = f"a phrase of its card is not in {language}/phrases.toml"
                yield Notice("warning", "missing", key, text)


def outdated() -> Iterator[Notice]:
    """Return the kept bands that were made from other ranges, models or code than are here."""
    from explainer.bands import stale
    from explainer.evidence.audit import Notice

    for name in stale():
        yield Notice("error", "stale", f"bands/{name}.json", "made from what has changed since")


def unmet() -> Iterator[Notice]:
    """Return what each chapter asks for in each language and is not there."""
    from explainer import words
    from explainer.bundle import contract
    from explainer.chapters import chapters
    from explainer.evidence.audit import Notice

    codes = [each.code for each in words.whole()]
    for chapter in chapters():
        drawn = _drawn(chapter)
        found = (contract.findings(chapter, language=code, drawn=drawn) for code in codes)
        for finding in dict.fromkeys(chain.from_iterable(found)):
            yield Notice("error", "contract", chapter.name, finding)


def _drawn(chapter: Chapter) -> Drawn | None:
    """Draw a chapter once for all languages; what cannot be drawn is a finding in each."""
    from explainer.bundle import contract

    try:
        return contract.draw(chapter, ASSETS)
    except ValueError:
        return None


def spoken() -> Iterator[Notice]:
    """Return what of a language cannot be read, is missing, still English, or not measured."""
    from explainer import words
    from explainer.evidence.audit import Notice

    for language in words.every_language():
        code = language.code
        fault = words.unreadable(code)
        lacks = [fault] if fault else list(words.missing(code))
        if lacks and not language.reviewed:
            text = f"{len(lacks)} things keep it from being offered: {lacks[0]}"
            yield Notice("warning", "language", code, text)
            continue
        for text in lacks:
            yield Notice("error", "contract", code, text)
        if fault:
            continue
        unmeasured = [] if code in words.INDICES else [f"{code} has no index of reading ease yet."]
        english = words.untranslated(code) if code != "en" else ()
        for text in (*english, *words.not_taken(code), *unmeasured):
            yield Notice("warning", "language", code, text)


def report(notices: list[Notice], total: int, today: date) -> Iterator[str]:
    """Return the lines of the table, errors first, and one line that sums up."""
    if notices:
        yield _line("level", "topic", "rows", "what")
    for notice in sorted(notices, key=lambda each: (each.level, each.topic, each.rows)):
        yield _line(notice.level, notice.topic, notice.rows, notice.text)
    errors = sum(notice.level == "error" for notice in notices)
    yield f"{total} numbers on {today}: {errors} errors, {len(notices) - errors} warnings"


def _naming() -> Iterator[tuple[str, set[str]]]:
    """Return each place that names evidence, with the keys it names."""
    from explainer import words
    from explainer.bundle.needs import records_of
    from explainer.chapters import chapters
    from explainer.models import model_names, read_model

    for chapter in chapters():
        yield f"chapters/{chapter.name}.py", set(records_of(chapter))
        for language in words.whole():
            yield f"{language.code}/{chapter.name}.md", _named(chapter.name, language.code)
    for name in model_names():
        yield f"{name}.ant", {each.evidence for each in read_model(name).parameters} - {""}


def _named(chapter: str, language: str) -> set[str]:
    from explainer import words

    numbers = {placeholder.key for placeholder in words.placeholders(language, chapter)}
    return numbers.union(*(claim.keys for claim in words.sources(language, chapter)))


def _renew() -> None:
    from explainer.evidence.renewal import renew
    from explainer.evidence.store import FOLDER

    if not CHANGELOG.is_file():
        raise CommandError(f"{CHANGELOG.name} is needed beside the assets to renew a review")
    rows, unnamed = renew(FOLDER, Path(CHANGELOG).read_text(encoding="utf-8"))
    if unnamed:
        some = ", ".join(unnamed[:5])
        raise CommandError(
            f"{len(unnamed)} changed rows are not named under Evidence in CHANGELOG.md: {some}"
        )
    print(f"renewed {len(rows)} rows" if rows else "nothing to renew")


def _line(*cells: str) -> str:
    widths = (*WIDTHS, 0)
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2027-11-30") from None
