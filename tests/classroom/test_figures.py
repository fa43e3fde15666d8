"""A figure of a lesson shows itself in a notebook, and is said too."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from explainer.classroom import Plot, compare
from explainer.models import simulate


@pytest.fixture(scope="module")
def plot() -> Plot:
    two_days = [0.0, 24.0, 48.0]
    runs = {
        "slow": simulate("symptom_course", {}, two_days),
        "slower <1>": simulate("symptom_course", {}, two_days, {"tau_off": 22}),
    }
    # KT-02: response rates of the treated arms at 24 hours
    return compare(runs, "ketamine_response", [(24, "KT-02:resp_24", 1)], "Treated arms")


def test_a_notebook_shows_it_as_a_picture(plot: Plot) -> None:
    assert 'src="data:image/svg+xml;base64,' in plot._repr_html_()


def test_it_says_every_line_and_every_point(plot: Plot) -> None:
    for part in ("Treated arms.", "slow: begins at", "slower <1>: begins", "KT-02:resp_24"):
        assert part in plot.described


def test_what_it_says_cannot_end_the_element(plot: Plot) -> None:
    assert "slower &lt;1&gt;" in plot._repr_html_()


def test_lines_differ_in_more_than_colour(plot: Plot) -> None:
    assert len({line.get_linestyle() for line in plot.axes[0].get_lines()[:2]}) == 2


@pytest.mark.slow
def test_a_figure_of_ones_own_is_read_off() -> None:
    own = Plot()
    axes = own.subplots()
    axes.plot([0, 1, 2], [1.0, 3.0, 2.0], label="rats")
    axes.axhline(1.0)
    axes.set_title("One dose")
    shown = own._repr_html_()
    assert 'alt="One dose. rats: begins at 1, highest at 3, ends at 2."' in shown


def test_points_of_ones_own_are_drawn_and_said() -> None:
    runs = {"model": simulate("symptom_course", {}, [0.0, 24.0])}
    drawn = compare(runs, "ketamine_response", points={"our class": ([0, 24], [10, 50])})
    assert "our class: begins at 10, highest at 50, ends at 50." in drawn.described
    marks = drawn.axes[0].get_lines()[-1]
    assert marks.get_linestyle() == "None" and list(marks.get_ydata()) == [10, 50]


def test_a_figure_says_what_a_model_was_not_made_for():
    runs = {
        dose: simulate("ketamine_drip", {"dose_mg_per_kg": dose}, [0.0, 40.0]) for dose in (0.5, 10)
    }
    figure = compare(runs, "plasma_ng_per_ml")
    value = "dose_mg_per_kg = 10 mg/kg"
    said = f"{value}: ketamine_drip was made for 0–5. Read this as a guess beyond it."
    assert figure.get_supxlabel() == said
    assert figure.described.endswith(said)


@pytest.mark.slow
def test_a_file_of_a_figure_says_what_it_shows_where_it_is_from_and_its_licence(
    plot: Plot, tmp_path: Path
) -> None:
    from pypdf import PdfReader

    files = {kind: tmp_path / f"plot.{kind}" for kind in ("svg", "png", "pdf")}
    for file in files.values():
        plot.savefig(file)
    svg = "".join(ElementTree.parse(files["svg"]).getroot().itertext())
    with Image.open(files["png"]) as picture:
        png = " ".join(map(str, picture.info.values()))
    pdf = " ".join(map(str, (PdfReader(files["pdf"]).metadata or {}).values()))
    for said in (svg, png, pdf):
        for part in ("Treated arms", "slow: begins at", "symptom_course", "KT-02", "CC BY 4.0"):
            assert part in said, part


@pytest.mark.slow
def test_a_figure_of_a_run_names_its_model(tmp_path: Path) -> None:
    run = simulate("symptom_course", {}, [0.0, 24.0])
    run.plot("ketamine_response").savefig(tmp_path / "run.svg")
    assert "Ketamine Explainer: symptom_course" in (tmp_path / "run.svg").read_text("utf-8")
