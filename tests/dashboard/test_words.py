"""Our templates find every word they use, in every language."""

import re

import pytest

from explainer.dashboard.words import page_words
from explainer.places import PACKAGE

FOLDER = PACKAGE / "dashboard" / "share" / "voila" / "templates" / "ketamine"
USED = re.compile(r"""say\((?:resources\.)?pages, "([a-z-]+)"|words\['([a-z-]+)'\]""")
KINDS = ["not-found", "server-busy", "server-error", "not-ours", "locked"]
FAULTS = re.compile(r"for kind in \[(.+)\]")


def texts_of(folder) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.*"))


def keys_used() -> set[str]:
    texts = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.*")]
    found = {key for text in texts for pair in USED.findall(text) for key in pair if key}
    found |= {
        f"fault-{kind}" for kind in re.findall(r'"(\w+)"', FAULTS.search(texts_of(FOLDER))[1])
    }
    found.discard("fault-")
    return found | {f"{kind}{part}" for kind in KINDS for part in ("", "-title")}


@pytest.mark.parametrize("key", sorted(keys_used()))
def test_the_word_is_there(key):
    for page in page_words()["pages"]:
        assert page["words"][key], page["code"]


def test_no_template_asks_another_host():
    for path in [*FOLDER.glob("*.*"), *FOLDER.glob("static/*")]:
        assert "://" not in path.read_text(encoding="utf-8"), path.name
