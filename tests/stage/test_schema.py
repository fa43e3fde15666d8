"""What is packed is what the browser's types say: nothing less and nothing more."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from build_stage import PACKAGES, find_node, install_packages

from explainer.chapters import ORDER, is_ready
from tests.opened import opened

pytestmark = pytest.mark.slow

READY = [name for name in ORDER if is_ready(name)]
OPTIONS = [
    *("--ignoreConfig", "--noEmit", "--strict", "--allowImportingTsExtensions"),
    *("--target", "ES2023", "--module", "ESNext", "--moduleResolution", "Bundler"),
    *("--pretty", "false"),
]
Check = Callable[[Mapping[str, Any]], str]


@pytest.fixture
def mistakes(root: Path, tmp_path: Path) -> Check:
    """Return what the type checker says of headers by name; nothing where they fit."""
    schema = root / "explainer/stage/src/core/bundle.d.ts"
    commands = find_node()
    install_packages(commands)
    compiler = [*commands[0], str(PACKAGES / "typescript/bin/tsc"), *OPTIONS]

    def check(headers: Mapping[str, Any]) -> str:
        for name, header in headers.items():
            text = f'import type {{ Header }} from "{schema}";\nexport const packed: Header = '
            (tmp_path / f"{name}.ts").write_text(text + json.dumps(header), encoding="utf-8")
        files = [str(tmp_path / f"{name}.ts") for name in headers]
        done = subprocess.run(
            [*compiler, *files], capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode in (0, 1, 2), done.stderr
        return done.stdout

    return check


def test_every_bundle_is_what_its_types_say(mistakes: Check) -> None:
    assert mistakes({name: opened(name).header for name in READY}) == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda header: header.pop("strip"), ""),
        (lambda header: header.pop("presets"), "'presets' is missing"),
        (lambda header: header.update(more=1), "'\"more\"' does not exist"),
        (lambda header: header["controls"][0].update(level="expert"), "'\"expert\"'"),
        (lambda header: header["charts"][0].pop("axes"), "'axes' is missing"),
    ],
)
def test_a_header_that_differs_is_found(
    mistakes: Check, change: Callable[[Any], object], said: str
) -> None:
    header: Any = deepcopy(opened("receptor_blockade").header)
    change(header)
    found = mistakes({"changed": header})
    assert said in found and bool(said) == bool(found)
