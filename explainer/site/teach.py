"""The page for teaching: lessons with live numbers, predictions and links, in each language."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from explainer import words
from explainer.site.page import as_json, page
from explainer.site.unscripted import ABLE_TAG, readable

TEACH = "teach.js"
START = (
    "KetamineExplainer.startTeaching(document.getElementById('explainer'), Object.assign({content: "
    "'bundles/', language: document.documentElement.lang}, document.currentScript.dataset));\n"
)
SCRIPTS = """<script src="stage.js"></script>
<script src="bundles/site.{language}.js"></script>
<script src="teach.js" data-whole="{whole}" data-pages="{pages}"></script>"""


def teach_name(language: str) -> str:
    """Return the file name of the page in a language."""
    return "teach.html" if language == "en" else f"teach.{language}.html"


def teach_page(language: str, whole: str, policy: str, sheets: Sequence[str]) -> str:
    """Return the page in a language; `whole` names that of the whole explainer."""
    pages = as_json({each.code: teach_name(each.code) for each in words.spoken()})
    scripts = SCRIPTS.format(language=language, whole=whole, pages=escape(pages))
    title, below = words.message(language, "site", "teach-title"), readable(language, sheets)
    return page(language, scripts, policy, title, below=below, able=ABLE_TAG)
