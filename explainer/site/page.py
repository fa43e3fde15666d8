"""The page that stands around the stage where no server writes one."""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from typing import Any

from explainer import words

HELP = ("help-now", "help-call", "help-talk")
PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title>
<link rel="icon" href="data:,">
<style>html,body{{margin:0}}.first-help{{margin:0;padding:8px 16px;font:700 18px/1.4 sans-serif}}
.first-help:has(~ * .kx-help){{display:none}}.kx-able .first-words{{display:none}}
.first-words,#too-old{{max-width:40rem;padding:8px 16px;font:18px/1.5 sans-serif}}</style>
{able}
</head>
<body>
<p class="first-help">{help}</p>
<div id="explainer"><noscript><p>{noscript}</p></noscript>{below}</div>
{scripts}
</body>
</html>
"""


def page(
    language: str, scripts: str, policy: str, title: str = "", below: str = "", able: str = ""
) -> str:
    """Return the page in a language; `scripts` are the elements that start the stage.

    Without a `title` it has the product's name. `below` is HTML for whoever sees no pictures,
    `able` the element that asks whether a browser can show them.
    """

    def say(key: str) -> str:
        return escape(words.message(language, "site", key))

    known = words.language_of(language)
    first = HELP if known.reviewed else (*HELP, "unreviewed")
    return PAGE.format(
        language=language,
        direction=known.direction,
        policy=policy,
        title=escape(title) or say("product-name"),
        noscript=say("noscript"),
        help=" ".join(escape(words.message(language, "stage", key)) for key in first),
        scripts=scripts,
        below=below,
        able=able,
    )


def inline_script(code: str) -> str:
    """Return a script element whose code cannot end it early."""
    return f"<script>{escape_script(code)}</script>"


def escape_script(code: str) -> str:
    """Return code in which no text looks like the end of a script element."""
    return code.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def script_hash(code: str) -> str:
    """Return a policy source that allows just this inline script."""
    digest = hashlib.sha256(escape_script(code).encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def as_json(value: Any) -> str:
    """Return JSON that may stand in a script."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
