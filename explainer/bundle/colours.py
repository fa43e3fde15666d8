"""The colours of a chapter's cast: those that its drawings name, in every theme."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from explainer.theme import Themes

_TOKEN = re.compile(r"var\(--([a-z0-9-]+)\)")


def colours_of(header: Mapping[str, Any], themes: Themes) -> dict[str, dict[str, str]]:
    """Return `{theme: {token: colour}}` of the tokens that a header's drawings name.

    So a chapter from elsewhere brings its cast's colours along; those of the page around it
    stand in the stage.
    """
    named = set(_named(header))
    return {
        theme: {token: colour for token, colour in sorted(colours.items()) if token in named}
        for theme, colours in themes.items()
    }


def _named(header: Mapping[str, Any]) -> Iterable[str]:
    drawn = {part: header[part] for part in ("scene", "charts", "pictures")}
    yield from _TOKEN.findall(json.dumps(drawn))
    scene = header["scene"] or {"bindings": (), "lights": {}}
    yield from scene["lights"].values()
    for binding in scene["bindings"]:
        yield from (str(binding["args"][end]) for end in ("from", "to") if end in binding["args"])
