"""A page for each chapter by itself: for a frame in somebody else's page, and for a course."""

from __future__ import annotations

from html import escape

from explainer import words
from explainer.bundle import build_all
from explainer.site.page import as_json, page
from explainer.site.unscripted import ABLE_TAG, readable

FRAME = "frame.js"
START = (
    "KetamineExplainer.startChapter(document.getElementById('explainer'), Object.assign({content: "
    "'bundles/', language: document.documentElement.lang}, document.currentScript.dataset));\n"
)
SCRIPTS = """<script src="stage.js"></script>
<script src="frame.js" data-chapter="{chapter}" data-names="{names}"{more}></script>"""


def frame_name(chapter: str, language: str) -> str:
    """Return the file name of a chapter's own page."""
    return f"chapter-{chapter}.{language}.html"


def frames(language: str, policy: str, course: str = "") -> dict[str, str]:
    """Return the pages of all chapters in a language, by file name.

    With `course` (`scorm`) they look for the course around them.
    """
    return {
        frame_name(chapter, language): _frame(chapter, language, policy, course)
        for chapter in build_all(language)
    }


def question(chapter: str, language: str) -> str:
    """Return the question that a chapter answers."""
    return words.message(language, "site", f"chapter-{chapter.replace('_', '-')}-question")


def _frame(chapter: str, language: str, policy: str, course: str) -> str:
    names = as_json({each.code: each.name for each in words.spoken()})
    more = f' data-course="{course}"' if course else ""
    scripts = SCRIPTS.format(chapter=chapter, names=escape(names), more=more)
    below = readable(language, chapter=chapter)
    return page(language, scripts, policy, question(chapter, language), below, ABLE_TAG)
