"""The browser's code keeps the law that scripts/check_stage.py names."""

import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from build_stage import find_node
from check_stage import LAW, broken

pytestmark = pytest.mark.slow
ANY = re.compile(r"[{(<:,|=>] ?any\b(?!:)[^.]*[}>)\];]|\{any\b")

SCRIPT = """
import { element } from "./element.js";
const sheet = `:host { field-sizing: content }`;
export const seen = (part) => part.checkVisibility() && sheet;
export const made = () => element("search", { popover: "auto" });
export const kept = (part) => part.requestIdleCallback?.() ?? part.own;
export const ours = { own: 1 };
"""
SHEET = """
.a { color: light-dark(red, blue); hyphens: auto; & .b { width: 1px } }
.c:user-invalid { -webkit-print-color-adjust: exact; print-color-adjust: exact }
@supports (anchor-name: --x) { .d { anchor-name: --x } }
"""
ASKED_FOR = {
    *("field-sizing", "field-sizing: content", "checkVisibility", "search", "popover"),
    *("light-dark", "hyphens", "&", "user-invalid"),
}


@pytest.mark.parametrize("part", LAW)
def test_the_browsers_code_is_lawful(part):
    found = broken(part)
    assert not found, found


def test_what_may_be_anything_says_why(root: Path):
    """A type that is given up is given up with a reason: `any: …` on its line or the next one."""
    for path in sorted((root / "explainer" / "stage" / "src").rglob("*.[jt]s")):
        lines = [*path.read_text(encoding="utf-8").splitlines(), ""]
        for number, (line, after) in enumerate(pairwise(lines), 1):
            assert not ANY.search(line) or "any: " in line + after, f"{path}:{number}: {line}"


SIDES = """
.a { margin-left: 1px; text-align: right; padding: 1px 2px 3px 4px }
.b { inset-inline-start: 0; padding: 1px 2px 3px 2px; border-radius: 8px 8px 0 0 }
.c[dir="rtl"] { right: 0 }
.d { left: 0; border-radius: 8px 0 0 8px; float: right }
"""


def test_a_side_that_is_named_is_found(root: Path, tmp_path: Path):
    (tmp_path / "sheet.css").write_text(SIDES, encoding="utf-8")
    command = [*find_node()[0], str(root / "scripts" / "lawful" / "sides.mjs"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert [line.split(": ", 1)[1].split(":")[0] for line in done.stdout.splitlines()] == [
        *("margin-left", "text-align", "padding"),
        *("left", "border-radius", "float"),
    ]


def test_what_old_browsers_lack_is_found(root: Path, tmp_path: Path):
    (tmp_path / "script.js").write_text(SCRIPT, encoding="utf-8")
    (tmp_path / "sheet.css").write_text(SHEET, encoding="utf-8")
    command = [*find_node()[0], str(root / "scripts" / "lawful" / "features.mjs"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert {line.split(": ", 1)[1].split(" is not in ")[0] for line in lines} == ASKED_FOR, lines
