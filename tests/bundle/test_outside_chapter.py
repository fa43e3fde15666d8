"""A chapter can be added from outside the package: a record, a drawing and words, nothing else."""

import base64
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page

from explainer.bundle import compile_chapter, frame, open_bundle
from explainer.chapters import (
    Chapter,
    Moment,
    Preset,
    RangeAxis,
    RangeControl,
    Surface,
    Table,
)
from explainer.places import ASSETS, STAGE_SCRIPT
from explainer.vocabulary import OWN_PLACE

pytestmark = pytest.mark.slow
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600">
<circle id="plug" cx="480" cy="300" r="60" fill="var(--magnesium)"
  data-opacity="1 - magnesium_free"/>
<text id="label" x="480" y="500" data-text="label"></text>
</svg>
"""
MESSAGES = """title = Tiny
question = Is a small chapter enough?
answer = Yes.
scene-name = One plug.
label = { $free_percent } of 100
preset-only = Only
moment-only = Only
control-voltage_mv = Voltage
control-voltage_mv-value = { $voltage_mv } mV
says-free = { $free_percent } of 100 plugs are out.
talk-prompt = Well?
teach-back = Say it back.
"""
SECTIONS = "## What is known {#known}\n\n- A plug. {cells: jahr1990}\n" + "".join(
    f"\n## More {{#{role}}}\n\nNothing more.\n" for role in OWN_PLACE if role != "known"
)
CHAPTER = Chapter(
    name="tiny",
    surface=Surface(
        model="nmda_receptor",
        axes={"voltage_mv": RangeAxis(tuple(range(-70, -15, 5)))},
        clocks={},
        tables={"magnesium_free": Table(("voltage_mv",))},
    ),
    controls=(RangeControl("voltage_mv", -70, -20, 1, -60, "mV"),),
    presets=(Preset("only", (Moment("only"),)),),
    derive=(("free_percent", "round(100 * magnesium_free)"),),
    sentences=((("True", "says-free"),),),
)


def written(assets: Path, theme: bool = True) -> Path:
    """Write the chapter's drawing and words, with the colours of the product, into a folder."""
    files = {"scenes/tiny.svg": DRAWING}
    for language in ("en", "es"):
        files[f"words/{language}/tiny.ftl"] = MESSAGES
        files[f"words/{language}/tiny.md"] = SECTIONS
    for path, text in files.items():
        (assets / path).parent.mkdir(parents=True, exist_ok=True)
        (assets / path).write_text(text, encoding="utf-8")
    if theme:
        shutil.copytree(ASSETS / "theme", assets / "theme")
    return assets


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return compile_chapter(CHAPTER, written(tmp_path_factory.mktemp("assets")))


# jahr1990, as transcribed: 0.0796 of the plugs are out at -60 mV with 1 mM magnesium
def test_it_is_simulated_and_said(tiny: bytes) -> None:
    shown = frame(open_bundle(tiny), {"preset": "only"})
    assert shown.values["free_percent"] == 8
    assert shown.messages == ("says-free",)


def test_its_drawing_is_bound(tiny: bytes) -> None:
    verbs = {binding["verb"] for binding in open_bundle(tiny).header["scene"]["bindings"]}
    assert "opacity" in verbs


def test_its_sources_come_along(tiny: bytes) -> None:
    assert "jahr1990" in open_bundle(tiny).header["sources"]["references"]


# jahr1990, as transcribed: 0.5081 of the plugs are out at -20 mV
@pytest.mark.browser
def test_the_stage_plays_it_as_it_stands(tiny: bytes, page: Page) -> None:
    page.set_content("<main id=place></main>")
    page.add_script_tag(path=str(STAGE_SCRIPT))
    page.evaluate(
        "bytes => KetamineExplainer.mountStage(document.getElementById('place'), {bytes})",
        base64.b64encode(tiny).decode(),
    )
    voltage = page.locator("[data-control=voltage_mv] input[type=range]")
    voltage.evaluate(
        """input => {
          input.value = -20;
          for (const told of ["input", "change"]) input.dispatchEvent(new Event(told));
        }"""
    )
    page.locator(".kx-caption", has_text="51 of 100 plugs are out.").wait_for()
    assert page.locator("#plug").get_attribute("opacity") == "0.492"
