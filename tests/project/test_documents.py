"""Documents name files that are there."""

import re

LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#]+)")
PATH = re.compile(
    r"`((?:assets|bench|deploy|docs|explainer|locks|notebooks|scripts|tests)/[^`\s<*{]*)`"
)


def documents(kept):
    return [path for path in kept if path.suffix == ".md" and "assets/words" not in path.as_posix()]


def test_every_link_leads_to_a_file(root, kept):
    for path in documents(kept):
        for target in LINK.findall(path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.relative_to(root)}: {target}"


def test_every_path_named_is_there(root, kept):
    for path in documents(kept):
        for target in PATH.findall(path.read_text(encoding="utf-8")):
            assert (root / target).exists(), f"{path.relative_to(root)}: {target}"
