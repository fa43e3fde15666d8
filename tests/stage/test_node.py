"""Runs the browser module's own tests, which need no browser."""

import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
HERE = Path(__file__).parent


def test_the_tests_of_the_browser_module_pass(node):
    files = sorted(str(path) for path in HERE.glob("*.test.js"))
    done = subprocess.run(
        [*node, "--test", *files], capture_output=True, encoding="utf-8", check=False
    )
    assert files
    assert done.returncode == 0, done.stdout + done.stderr
