"""Whose page it is: while nobody owns it, and with what a clinic says of itself in one file."""

from __future__ import annotations

import argparse
import re
import tomllib
from pathlib import Path

import pytest

from explainer import words
from explainer.commands import ContentError, add_clinic, use_clinic
from explainer.words.clinic import HELP, countries
from explainer.words.folder import WordsError
from explainer.words.ownership import settings

from .filters import found

FULL = """name = "North Clinic {"
contact = 'desk@"north".example'
reviewer = "Dr A. Example"
help_line = "555 0100"
country = "US"
logo = "north.png"
"""
FAULTS = {
    'contact = "x"': "clinic.toml: `name` is missing: write the clinic's name.",
    'name = ""': "clinic.toml: `name` needs one line of words in quotes, or leave it out.",
    "name = 7": "clinic.toml: `name` needs one line of words in quotes, or leave it out.",
    'name = "a\\nb"': "clinic.toml: `name` needs one line of words in quotes, or leave it out.",
    f'name = "{"a" * 121}"': "clinic.toml: `name` is too long; up to 120 letters are allowed.",
    'nmae = "x"': "clinic.toml: 'nmae' is not known; allowed are name, contact, reviewer, funder, "
    "help_line, country, site, logo.",
    'name = "N"\nhelp_line = "ask"': "clinic.toml: `help_line` needs a telephone number that one "
    "can call.",
    'name = "N"\ncountry = "en"': "clinic.toml: `country` 'en' has no numbers yet; there are US, "
    "GB, IE, ES.",
    'name = "N"\nsite = "north"': "clinic.toml: `site` needs an address that begins with https:// "
    "or http://.",
    'name = "N"\nlogo = "n.gif"': "clinic.toml: `logo` is 'n.gif'; allowed are .png, .jpg, .svg.",
    'name = "N"\nlogo = "n.png"': "clinic.toml: `logo` is 'n.png', and {folder}/n.png is not "
    "there.",
    'name = "N"\nlogo = "large.png"': "clinic.toml: `logo` is too large; 100 kB are allowed.",
    "name = N": 'clinic.toml: this is no TOML (key = "words"): Invalid value (at line 1, column '
    "8).",
}


@pytest.fixture
def north(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clinic's file that says everything, in use."""
    (tmp_path / "north.png").write_bytes(b"\x89PNG")
    file = tmp_path / "north.toml"
    file.write_text(FULL, encoding="utf-8")
    monkeypatch.setenv(words.CLINIC, str(file))
    return file


def said(language: str) -> list[str]:
    """Return the lines that say whose page this is."""
    return [words.message(language, *line) for line in words.owner_lines()]


def test_while_nobody_owns_it_one_sentence_says_so(language: str) -> None:
    (line,) = said(language)
    assert len(words.sentences(line)) == 1
    assert all(part in line for part in words.says(language)["unowned"])


def test_no_words_presuppose_an_address(language: str) -> None:
    spoken = {".ftl", ".md"}
    for file in (f for f in (words.WORDS / language).iterdir() if f.suffix in spoken):
        lines = file.read_text("utf-8").splitlines()
        said = [line for line in lines if not line.startswith("#")]
        assert [line for line in said if found(language, "presupposed", line)] == []


def test_a_clinic_s_words_stand_in_every_language(language: str, north: Path) -> None:
    text = "\n".join(said(language))
    for each in ("North Clinic {", 'desk@"north".example', "Dr A. Example", "555 0100"):
        assert each in text
    assert words.message(language, "site", "unowned") not in text


def test_without_a_reviewer_it_says_that_nobody_has_reviewed_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text('name = "South"', encoding="utf-8")
    monkeypatch.setenv(words.CLINIC, str(file))
    assert len(said(language)) == 2
    assert words.message(language, "site", "reviewer-name-unset") in said(language)[1]


def test_the_country_chooses_whom_to_call_and_the_language_does_not(
    language: str, north: Path
) -> None:
    for code, numbers in countries().items():
        north.write_text(f'name = "N"\ncountry = "{code}"', encoding="utf-8")
        for file, key in (("stage", "help-call"), ("site", "help-line")):
            source = words.fluent_source(language, file)
            assert f'"{numbers["emergency"]}" }}' in source, key
        assert settings()["help-listening"] == numbers["listening"].replace(" ", "\u00a0")


def test_whom_to_call_by_country() -> None:
    expected = {
        "US": ("911", "988"),
        "GB": ("999", "116 123"),
        "IE": ("112", "116 123"),
        "ES": ("112", "024"),
    }
    found = tomllib.loads(HELP.read_text(encoding="utf-8"))
    assert {code: (one["emergency"], one["listening"]) for code, one in found.items()} == expected


def test_without_a_country_it_is_the_local_number(language: str) -> None:
    for file, key, unset in (
        ("stage", "help-call", "help-number-unset"),
        ("site", "help-line", "help-line-number-unset"),
    ):
        assert words.message(language, file, unset) in words.message(language, file, key)
        assert not re.search(r"\d", words.message(language, file, key))


def test_a_clinic_s_own_line_comes_before_the_country_s(language: str, north: Path) -> None:
    line = words.message(language, "stage", "help-talk")
    assert "555 0100 (North Clinic {), 988" in line


@pytest.mark.parametrize("written", FAULTS, ids=lambda text: text[:28].replace("\n", " "))
def test_a_fault_is_one_sentence(tmp_path: Path, written: str) -> None:
    (tmp_path / "large.png").write_bytes(b"0" * 100_001)
    file = tmp_path / "clinic.toml"
    file.write_text(written, encoding="utf-8")
    with pytest.raises(WordsError) as refused:
        words.read_clinic(file)
    assert str(refused.value) == FAULTS[written].format(folder=tmp_path)


def test_the_option_refuses_in_the_same_sentence(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    add_clinic(parser)
    missing = tmp_path / "missing.toml"
    with pytest.raises(ContentError, match="cannot be read: No such file or directory"):
        use_clinic(parser.parse_args(["--clinic", str(missing)]))


def test_pages_are_made_again_for_another_clinic(north: Path) -> None:
    from explainer.bundle.cache import input_files
    from explainer.dashboard import payload

    for files in (input_files("choices"), payload.input_files()):
        assert {HELP, north, north.with_suffix(".png")} <= set(files)


def test_the_example_of_the_read_me_is_one(tmp_path: Path, root: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", (root / "README.md").read_text("utf-8"), re.S)
    file = tmp_path / "clinic.toml"
    file.write_text(example, encoding="utf-8")
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    assert words.read_clinic(file).country in countries()
