"""The commands that list, simulate and export models, and the sentence for each mistake."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from explainer.cli import command_names, main
from explainer.models import model_names, read_model

ROOT = Path(__file__).parents[2]
DRIP = ("simulate", "ketamine_drip")
HALF_HOURS = ("--times", "0:2h:5")


def mistake(capsys, *words):
    """Run, expect exit code 2 and nothing on the screen; return the sentence."""
    try:
        code = main(words)
    except SystemExit as left:
        code = left.code
    said = capsys.readouterr()
    assert code == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err


def test_the_commands_of_this_package_are_found():
    assert {"models", "simulate", "sbml"} <= set(command_names())


def test_help_does_not_wait_for_the_engine():
    code = (
        "import sys; from explainer.cli import main\n"
        "try: main(['--help'])\n"
        "finally: print({'roadrunner', 'antimony', 'numpy'} & set(sys.modules), file=sys.stderr)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (shown.returncode, shown.stderr.strip()) == (0, "set()")
    assert all(name in shown.stdout for name in command_names())


def test_models_lists_every_parameter_with_its_record(capsys):
    assert main(["models"]) == 0
    shown = capsys.readouterr().out
    for name in model_names():
        assert f"{name}, time in {read_model(name).time_unit}" in shown
        assert all(parameter.evidence in shown for parameter in read_model(name).parameters)


def test_models_names_unit_source_and_range(capsys):
    assert main(["models", "ketamine_drip"]) == 0
    row = next(row for row in capsys.readouterr().out.splitlines() if "V1_arterial" in row)
    assert row.split(maxsplit=2)[:2] == ["constant", "V1_arterial"]
    assert all(part in row for part in ("25", "L/70 kg", "PK-21:V1", "kamp2020", "10 to 50"))


def test_simulate_writes_csv(tmp_path):
    file = tmp_path / "drip.csv"
    assert main([*DRIP, "--set", "blood=venous", *HALF_HOURS, "--csv", str(file)]) == 0
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [float(row["time_min"]) for row in rows] == [0, 30, 60, 90, 120]
    # PK-60:C_Clements_60, clements1981 as transcribed, re-computed: 115 ng/mL
    assert float(rows[2]["plasma_ng_per_ml"]) == pytest.approx(115, abs=0.5)


def test_simulate_takes_constants_and_writes_to_the_screen(capsys):
    assert main([*DRIP, "--set", "weight=80", *HALF_HOURS]) == 0
    assert capsys.readouterr().out.startswith("time_min,plasma_ng_per_ml,free_um")


@pytest.mark.slow
def test_the_screen_shows_the_table_and_nothing_else():
    words = ["simulate", "nmda_receptor", "--set", "glutamate_steady_um=100", "--times", "0:3s:3"]
    code = f"from explainer.cli import main; raise SystemExit(main({words}))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (shown.returncode, shown.stderr) == (0, "")
    # The engine writes past Python, so only a process of its own shows what reaches the screen.
    assert [line.partition(",")[0] for line in shown.stdout.splitlines()] == [
        "time_ms",
        "0",
        "1500",
        "3000",
    ]


def test_sbml_writes_the_model(tmp_path):
    file = tmp_path / "model.xml"
    assert main(["sbml", "receptor_block", str(file)]) == 0
    assert 'id="receptor_block"' in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ((), "required: COMMAND"),
        (("dance",), "invalid choice: 'dance'"),
        (("models", "nothing"), "there are cortical_microcircuit"),
        (("simulate", "nothing", *HALF_HOURS), "there are cortical_microcircuit"),
        (("simulate", "ketamine_drip"), "required: --times"),
        ((*DRIP, "--set", "blood", *HALF_HOURS), "write NAME=VALUE"),
        ((*DRIP, "--set", "blud=1", *HALF_HOURS), "did you mean blood? It has blood"),
        ((*DRIP, "--set", "infusion_min=3mg", *HALF_HOURS), "allowed are ms, s, min, h"),
        ((*DRIP, "--set", "infusion_min=200h", *HALF_HOURS), "0.1 to 10080 min"),
        ((*DRIP, "--times", "0:2h"), "START:STOP:N"),
        ((*DRIP, "--times", "0:2mg:5"), "START:STOP:N"),
        ((*DRIP, "--times", "2h:1h:5"), "START:STOP:N"),
        ((*DRIP, "--times", "0:1h:1"), "START:STOP:N"),
        ((*DRIP, *HALF_HOURS, "--csv", "/nowhere/at/all.csv"), "cannot be written"),
        (("sbml", "ketamine_drip", "/nowhere/at/all.xml"), "cannot be written"),
        (("sbml", "nothing", "model.xml"), "there are cortical_microcircuit"),
    ],
)
def test_a_mistake_is_one_sentence_and_exit_code_2(capsys, words, part):
    assert part in mistake(capsys, *words)
