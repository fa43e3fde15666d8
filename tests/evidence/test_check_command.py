from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from explainer import cli
from explainer.commands import check


def _line(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out.splitlines()[-1]


@pytest.mark.slow
def test_the_product_has_no_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--today", "2026-11-22"]) == 0
    assert " 0 errors" in _line(capsys)


@pytest.mark.slow
def test_it_warns_and_then_fails_as_time_goes_by(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--today", "2027-10-15"]) == 0
    assert "must be reviewed by 2027-11-30" in capsys.readouterr().out
    assert cli.main(["check", "--today", "2027-12-01"]) == 1
    assert "should have been reviewed by 2027-11-30" in capsys.readouterr().out


def test_a_wrong_day_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["check", "--today", "tomorrow"])
    assert left.value.code == 2
    assert "'tomorrow' is not a day such as 2027-11-30" in capsys.readouterr().err


def test_a_record_that_a_chapter_names_must_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    from explainer.evidence import load

    monkeypatch.setattr(check, "_naming", lambda: iter([("en/x.md", {"KB-02:trap_K", "KB-99:y"})]))
    (notice,) = check.missing(load())
    assert (notice.level, notice.rows) == ("error", "KB-99:y")


def test_renewing_without_the_changelog_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "CHANGELOG", tmp_path / "CHANGELOG.md")
    assert cli.main(["check", "--renew"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_renewing_asks_for_a_line_under_evidence(
    monkeypatch: pytest.MonkeyPatch, spoil: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from explainer.evidence import store

    monkeypatch.setattr(store, "FOLDER", spoil("parameters.csv", "KB-02:trap_K", "value", "85.5"))
    monkeypatch.setattr(check, "CHANGELOG", tmp_path / "CHANGELOG.md")
    check.CHANGELOG.write_text("## Unreleased\n\n### Evidence\n- nothing\n", "utf-8")
    assert cli.main(["check", "--renew"]) == 2
    assert "1 changed rows are not named under Evidence in CHANGELOG.md: parameters.csv KB-02" in (
        capsys.readouterr().err
    )
