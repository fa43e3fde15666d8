"""What the printed sheet says in a language: the same words and numbers as the screen."""

from __future__ import annotations

from typing import Any

from explainer import evidence, words
from explainer.bundle.pages import number_writer
from explainer.evidence import Evidence
from explainer.site.blocks import blocks
from explainer.site.short_sources import short_sources
from explainer.theme import FONT

SHEET = "sheet"
# Sections in the order of the sheet, two beside each other, each with the file it is kept in.
PAIRS = (
    (("does", SHEET), ("day", SHEET)),
    (("gain", SHEET), ("harm", SHEET)),
    (("ways", SHEET), ("not-working", SHEET)),
)
VALUES = ("values", "choices")
CALL = ("when-to-call", "treatment_day")
PARTS = (("sheet", SHEET), *(part for pair in PAIRS for part in pair), VALUES, CALL)
# On paper nothing can be turned: of these only the items are kept, with a box to tick.
TICKED = ("values",)
# Pictures of a hundred people after a part, with the chapter that has words for them: benefit and
# harm of the same treatment against the same comparison, in as much room.
PICTURES = {"gain": ("IA-04", "choices"), "harm": ("IA-14", "treatment_day")}
FUNDER = ("site", "funder")
FOOT = ("not-advice", "supports-clinician", "status-note")
# The groups of a picture as messages name them, and as records do.
RECORDS = {"treated": "treated", "compared": "comparison"}


def sheet_words(language: str) -> dict[str, Any]:
    """Return everything that stands on the sheet, with every number put in."""
    known = evidence.load()
    spoken = words.language_of(language)
    return {
        "language": language,
        "direction": spoken.direction,
        "fonts": [name for name in (FONT, spoken.font) if name],
        "unreviewed": _unreviewed(spoken),
        "title": words.heading(language, SHEET, "sheet"),
        "product": words.message(language, "site", "product-name"),
        "lead": _blocks(language, SHEET, "sheet", known),
        "pairs": [[_part(language, *part, known) for part in pair] for pair in PAIRS],
        "values": _part(language, *VALUES, known),
        "call": _part(language, *CALL, known),
        "questions": words.message(language, "site", "print-questions"),
        "agreed": words.message(language, "site", "print-next-step"),
        "help": words.message(language, "site", "help-line"),
        "foot": [words.message(language, "site", key) for key in FOOT],
        "makers": [words.message(language, *line) for line in (*words.owner_lines(), FUNDER)],
        "logo": _logo(),
        "code": _code(language),
        "dates": _dates(language, known),
        "sources": words.message(language, "site", "print-sources"),
        "cited": short_sources(language, _asked(), known),
    }


def _unreviewed(language: words.Language) -> list[str]:
    """Return the mark of a language that nobody has reviewed, in it and in English, or nothing."""
    codes = [] if language.reviewed else [language.code, "en"]
    return [words.message(code, "stage", "unreviewed") for code in codes]


def _asked() -> dict[tuple[str, str], set[str]]:
    """Return the parts of the sheet, each with the records that its picture counts."""
    pictures = {
        name: {f"{picture}:{group}" for group in RECORDS.values()}
        for name, (picture, _) in PICTURES.items()
    }
    return {(name, file): pictures.get(name, set()) for name, file in PARTS}


def _part(language: str, name: str, file: str, known: Evidence) -> dict[str, Any]:
    made = _blocks(language, file, name, known)
    ticked = name in TICKED
    return {
        "heading": words.heading(language, file, name),
        "blocks": [block for block in made if block["kind"] == "item" or not ticked],
        "ticked": ticked,
        "picture": _picture(language, *PICTURES[name], known) if name in PICTURES else None,
    }


def _blocks(language: str, file: str, section: str, known: Evidence) -> list[dict[str, Any]]:
    made = blocks(words.text(language, file, section, number_writer(language, known)))
    return [block | {"tag": _tag(language, block["tag"])} for block in made]


def _tag(language: str, tag: str) -> str:
    return words.message(language, "stage", f"tag-{tag}") if tag else ""


def _picture(language: str, comparison: str, chapter: str, known: Evidence) -> dict[str, Any]:
    record = known.comparison(comparison)
    grade = f"evidence-grade-{record.certainty.replace(' ', '-')}"
    return {
        "title": words.message(language, chapter, f"hundred-{comparison}-title"),
        "note": words.message(language, chapter, f"hundred-{comparison}-note"),
        "grade": words.message(language, chapter, grade),
        "groups": [_group(language, record, chapter, group) for group in RECORDS],
    }


def _group(language: str, record: Any, chapter: str, group: str) -> dict[str, Any]:
    counted = evidence.load().record(f"{record.key}:{RECORDS[group]}")
    said: dict[str, Any] = {
        "count": evidence.shown_text(counted, language, "value"),
        "not": evidence.shown_text(counted, language, "not"),
    }
    outcome = f"hundred-{record.outcome.replace(' ', '-')}"
    return {
        "name": words.message(language, chapter, f"hundred-{record.key}-{group}"),
        "count": int(evidence.read_figure(counted.figure).value + 0.5),
        "said": words.message(language, chapter, outcome, **said),
        "range": _range(language, counted, chapter),
    }


def _range(language: str, counted: Any, chapter: str) -> str:
    if evidence.read_figure(counted.figure).low is None:
        return words.message(language, chapter, "hundred-best-estimate")
    low, high = (evidence.shown_text(counted, language, part) for part in ("low", "high"))
    return words.message(language, chapter, "hundred-range", low=low, high=high)


def _logo() -> list[int]:
    """Return the bytes of the owner's logo, which a typesetter takes as numbers."""
    whose = words.clinic()
    return list(whose.logo.read_bytes()) if whose and whose.logo else []


def _code(language: str) -> dict[str, Any] | None:
    """Return the address of the page at home and a code for phones (SVG), None without a site."""
    whose = words.clinic()
    if whose is None or not whose.site:
        return None
    address = whose.site.rstrip("/") + "/" + ("" if language == "en" else f"{language}.html")
    said = words.message(language, "site", "sheet-at-home", address=address)
    return {"said": said, "svg": qr_code(address)}


def qr_code(address: str) -> str:
    """Return the QR code of an address as an SVG, with the quiet edge that readers need."""
    import segno

    return str(segno.make(address, error="m", micro=False).svg_inline(border=4))


def _dates(language: str, known: Evidence) -> list[str]:
    dates = known.review_dates()
    return [
        words.message(language, "stage", "checked-on", date=_month(language, dates["checked_on"])),
        words.message(language, "site", "review-by", date=_month(language, dates["review_by"])),
    ]


def _month(language: str, month: str) -> str:
    year, number = month.split("-")
    name = words.message(language, "evidence", f"evidence-month-{int(number)}")
    return words.message(language, "evidence", "evidence-month", month=name, year=year)
