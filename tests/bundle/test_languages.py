"""A bundle speaks one language, so that another folder of words changes nothing in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from unicodedata import bidirectional

import pytest

from explainer import words
from explainer.bundle import compile_chapter
from explainer.chapters import chapters
from explainer.places import ASSETS

from . import pseudo

pytestmark = pytest.mark.slow
# Runs with other assets: they are named before anything reads them.
WITH_ASSETS = """
import sys
from pathlib import Path
from explainer import places
places.ASSETS = Path(sys.argv[1])
"""
COMPILE = (
    WITH_ASSETS
    + """
from explainer.bundle import compile_chapter
from explainer.chapters import chapter
for spoken in sys.argv[2:]:
    name, language = spoken.split(".")
    made = compile_chapter(chapter(name), places.ASSETS, language)
    (places.ASSETS / f"{spoken}.kxb").write_bytes(made)
"""
)


@pytest.fixture(scope="module")
def with_french(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All assets, and a folder fr that is a copy of the English one."""
    assets = tmp_path_factory.mktemp("with_french") / "assets"
    shutil.copytree(ASSETS, assets)
    shutil.copytree(assets / "words/en", assets / "words/fr")
    told = 'code = "fr"\nname = "Français"\ndirection = "ltr"\nreviewed = true\n'
    (assets / "words/fr/language.toml").write_text(told, encoding="utf-8")
    return assets


def run(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_a_bundle_speaks_one_language(header: Any, language: str) -> None:
    assert list(header["words"]) == [language]
    cards = header["sources"]["records"].values()
    assert all(list(card["said"]) == [language] for card in cards)


@pytest.mark.slow
def test_another_folder_leaves_the_bundles_of_english_as_they_were(with_french: Path) -> None:
    english = [f"{each.name}.en" for each in chapters()]
    done = run(COMPILE, with_french, *english, "choices.fr")
    assert done.returncode == 0, done.stderr
    for each in chapters():
        made = (with_french / f"{each.name}.en.kxb").read_bytes()
        assert made == compile_chapter(each, language="en"), each.name
    assert (with_french / "choices.fr.kxb").is_file()


@pytest.mark.parametrize("code", ["xx", "f"])
def test_a_language_that_nobody_knows_is_one_sentence(code: str) -> None:
    said = f"{code}/language.toml: no language is called “{code}”; a code is such as fr or pt_BR."
    assert words.unreadable(code) == said


CHECK = (
    WITH_ASSETS
    + """
from explainer import cli
sys.exit(cli.main(["check", "--today", "2026-11-22"]))
"""
)


@pytest.fixture(scope="module")
def checked(with_french: Path) -> subprocess.CompletedProcess[str]:
    """What `explainer check` says of a folder that was copied and not translated."""
    (with_french / "words/fr/checks.toml").unlink(missing_ok=True)
    return run(CHECK, with_french)


@pytest.mark.slow
@pytest.mark.parametrize(
    "said",
    [
        r"fr/choices\.md: \d+ of \d+ texts are the same as in English, such as “",
        r"fr/stage\.ftl: \d+ of \d+ texts are the same as in English, such as “",
        r"fr/checks\.toml has no praise; not looked for: praise\.",
        r"fr/checks\.toml has no one_in; not looked for: “one in five” instead of counts of 100\.",
        r"fr has no index of reading ease yet\.",
    ],
)
def test_a_copied_folder_is_told_what_is_not_done_yet(
    checked: subprocess.CompletedProcess[str], said: str
) -> None:
    assert checked.returncode == 0, checked.stderr
    assert re.search(said, checked.stdout), checked.stdout
    assert "Traceback" not in checked.stderr and "KeyError" not in checked.stderr


BUILD = (
    WITH_ASSETS
    + """
from explainer import cli
import explainer.bundle as bundle
bundle.build_all = lambda language: {"choices": b""}
sys.exit(cli.main(["build", *sys.argv[2:]]))
"""
)


@pytest.mark.slow
def test_a_language_that_cannot_be_read_is_left_out(with_french: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(with_french, assets)
    with (assets / "words/fr/site.ftl").open("a", encoding="utf-8") as file:
        file.write("broken = { $a\n")
    line = len((assets / "words/fr/site.ftl").read_text(encoding="utf-8").splitlines())
    done = run(BUILD, assets)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["choices.en:", "0", "kB", "choices.es:", "0", "kB"]
    told = done.stderr.splitlines()
    assert len(told) == 1 and told[0].startswith(f"fr/site.ftl, line {line}: this is no Fluent")
    assert told[0].endswith("The language fr is left out.")
    assert "fr/site.ftl, line" in run(CHECK, assets).stdout


@pytest.mark.slow
def test_english_that_cannot_be_read_builds_nothing(with_french: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(with_french, assets)
    with (assets / "words/en/site.ftl").open("a", encoding="utf-8") as file:
        file.write("broken = { $a\n")
    done = run(BUILD, assets)
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.startswith("explainer build: en/site.ftl, line ")
    assert done.stderr.count("\n") == 1


@pytest.fixture(scope="module")
def with_hebrew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All assets, and a language that reads from the right and nobody has reviewed."""
    assets = tmp_path_factory.mktemp("with_hebrew") / "assets"
    shutil.copytree(ASSETS, assets)
    pseudo.write(assets / "words", "he")
    return assets


@pytest.mark.slow
@pytest.mark.parametrize(("asked", "more"), [([], ""), (["--languages", "he"], "choices.he:")])
def test_what_nobody_has_reviewed_is_built_where_it_is_asked_for(
    with_hebrew: Path, asked: list[str], more: str
) -> None:
    done = run(BUILD, with_hebrew, *asked)
    assert (done.returncode, done.stderr) == (0, "")
    built = done.stdout.replace("0 kB", "").split()
    assert built == ["choices.en:", "choices.es:", *filter(None, [more])]


@pytest.mark.slow
def test_a_language_that_is_not_whole_is_not_offered(with_hebrew: Path, tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(with_hebrew, assets)
    (assets / "words/he/choices.md").unlink()
    done = run(BUILD, assets, "--languages", "he")
    assert (done.returncode, done.stdout) == (1, "")
    lacks = "he/choices.md is missing, which English has. The language he cannot be offered."
    assert done.stderr == f"explainer build: {lacks}\n"
    told = run(CHECK, assets)
    assert told.returncode == 0, told.stdout
    assert "1 things keep it from being offered: he/choices.md is missing" in told.stdout


PSEUDO = (
    WITH_ASSETS
    + """
from explainer import words
from explainer.bundle import compile_chapter, open_bundle
from explainer.bundle.contract import findings
from explainer.chapters import chapters
code = sys.argv[2]
found = [f for each in chapters() for f in findings(each, places.ASSETS, code)]
found += [*words.missing(code), *words.untranslated(code)]
for name in ("choices", "treatment_day"):
    (chapter,) = (each for each in chapters() if each.name == name)
    said = open_bundle(compile_chapter(chapter, places.ASSETS, code)).header["words"]
    found += [] if list(said) == [code] else [name]
print(chr(10).join(found))
"""
)


@pytest.mark.slow
@pytest.mark.parametrize("code", pseudo.SPOKEN)
def test_a_language_that_nobody_speaks_meets_the_contract(tmp_path: Path, code: str) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(ASSETS, assets)
    pseudo.write(assets / "words", code)
    done = run(PSEUDO, assets, code)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr or done.stdout


def test_the_long_one_is_longer_and_the_other_reads_from_the_right() -> None:
    text = "Most people were not helped by one dose."
    assert 1.3 < len(pseudo.accented(text)) / len(text) < 1.6
    assert bidirectional(pseudo.mirrored(text)[0]) == "R"
