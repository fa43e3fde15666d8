"""A release is built from a tag by one command, and only from one that says its own version."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest
import release


def git(folder: Path, *words: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def tagged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project whose files say 1.2.0, with two tags."""
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.0"\n', encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "pyproject.toml")
    git(tmp_path, "commit", "--quiet", "-m", "first")
    git(tmp_path, "tag", "v1.2.0")
    git(tmp_path, "tag", "v1.3.0")
    monkeypatch.setattr(release, "ROOT", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("v9.9.9", "There is no tag v9.9.9; make one with: git tag -s v9.9.9"),
        ("v1.3.0", "The files of v1.3.0 say version 1.2.0"),
    ],
)
def test_a_tag_that_is_none_is_said(tagged, tag, said, monkeypatch, capsys) -> None:
    monkeypatch.setattr("sys.argv", ["release.py", tag, str(tagged / "out")])
    assert release.main() == 1
    assert said in capsys.readouterr().err
    assert not (tagged / "out").exists()


def test_a_tag_is_taken_as_it_was_and_not_as_the_folder_is(tagged, tmp_path_factory) -> None:
    (tagged / "left.txt").touch()
    copy = tmp_path_factory.mktemp("copies") / "copy"
    assert release.take("v1.2.0", copy) == ""
    assert [path.name for path in copy.iterdir() if path.name != ".git"] == ["pyproject.toml"]


@pytest.mark.nightly
def test_site_and_archives_are_built(root, tmp_path, monkeypatch, capsys) -> None:
    """The newest commit, under the tag that its files ask for; the copy is made from a clone."""
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", str(root), str(clone))
    version = release.VERSION.search((clone / "pyproject.toml").read_text(encoding="utf-8"))[1]
    git(clone, "tag", "--force", f"v{version}")
    monkeypatch.setattr(release, "ROOT", clone)
    monkeypatch.setattr("sys.argv", ["release.py", f"v{version}", str(tmp_path / "out")])
    assert release.main() == 0
    made = {path.suffix: path for path in (tmp_path / "out").iterdir()}
    assert {".whl", ".gz", ".zip"} == set(made)
    assert {"ketamine-explainer-en.html", "index.html"} <= set(
        zipfile.ZipFile(made[".zip"]).namelist()
    )
