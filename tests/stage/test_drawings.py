"""Drawings and charts in a real browser: the page shows what Python works out."""

import base64

import pytest

from explainer.bundle import frame, open_bundle
from explainer.places import STAGE_SCRIPT
from explainer.scenes import attributes

pytestmark = pytest.mark.browser

OPEN = """async ([bundle, state]) => {
  const { openStage } = KetamineExplainer;
  const stage = await openStage({ bytes: bundle, state, strict: true });
  const hosts = ["scene", "chart", "still"].map((id) => document.getElementById(id));
  stage.scene(hosts[0]);
  stage.chart(hosts[1], "share");
  stage.sceneAt(hosts[2], { time: 3 });
  window.stage = stage;
}"""
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
READ = """(host) => Object.fromEntries(
  [...document.getElementById(host).shadowRoot.querySelectorAll("[id]")].map((element) => [
    element.id,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  ]))"""


@pytest.fixture
def opened(page, tiny_bundle):
    """Show the tiny bundle in a state; the page then has `stage`."""

    def show(**state):
        page.set_content("<div id=scene></div><div id=chart></div><div id=still></div>")
        page.add_script_tag(content=STAGE_SCRIPT.read_text(encoding="utf-8"))
        page.evaluate(OPEN, [base64.b64encode(tiny_bundle).decode(), state])
        return page

    return show


def change(page, script: str) -> None:
    page.evaluate(f"() => {{ {script} }}")
    page.evaluate(PAINTED)


def shadow(page, host: str, query: str, get: str):
    return page.evaluate(
        f"() => document.getElementById('{host}').shadowRoot.querySelector('{query}').{get}"
    )


@pytest.fixture(scope="module")
def drawing(tiny_bundle, drawn):
    """Bundle and drawing as Python knows them."""
    bundle = open_bundle(tiny_bundle)
    return bundle, drawn(bundle.header)


def assert_shown(page, drawing, host="scene", **state) -> None:
    bundle, scene = drawing
    floor = state.pop("evidence_floor", "idea")
    values = frame(bundle, **state).values | {"evidence_floor": floor}
    shown = page.evaluate(READ, host)
    for id, expected in attributes(scene, values).items():
        assert {name: shown[id].get(name) for name in expected} == expected, id


def test_the_page_has_the_attributes_that_python_works_out(opened, drawing):
    page = opened(time=13)
    assert_shown(page, drawing, settings={}, time=13)
    change(page, "stage.setControl('voltage_mv', -30)")
    assert_shown(page, drawing, settings={"voltage_mv": -30}, time=13)
    change(page, "stage.transport.seek(2.5); stage.store.set({ level: 'detailed' })")
    assert_shown(page, drawing, settings={"voltage_mv": -30}, time=2.5, level="detailed")
    assert page.problems == []


def test_what_is_known_less_well_fades(opened, drawing):
    page = opened(time=13)
    change(page, "stage.store.set({ evidence_floor: 'people' })")
    assert_shown(page, drawing, settings={}, time=13, evidence_floor="people")


def test_a_still_picture_stays_while_the_stage_goes_on(opened, drawing):
    page = opened(time=13)
    change(page, "stage.transport.seek(18); stage.setControl('level_um', 4)")
    assert_shown(page, drawing, "still", settings={}, time=3)


def test_reset_brings_back_the_same_page(opened):
    page = opened(time=13)
    before = shadow(page, "scene", "svg", "outerHTML")
    change(page, "stage.transport.seek(2); stage.setControl('level_um', 4)")
    assert shadow(page, "scene", "svg", "outerHTML") != before
    change(page, "stage.reset()")
    assert_same_elements(shadow(page, "scene", "svg", "outerHTML"), before)


def assert_same_elements(here: str, there: str) -> None:
    """Attributes may have come back in another order."""
    assert [sorted(tag.split()) for tag in here.split("<")] == [
        sorted(tag.split()) for tag in there.split("<")
    ]


def test_words_of_drawing_and_chart_change_with_the_language(opened):
    page = opened(time=13)
    assert shadow(page, "scene", "#scale", "textContent") == "larger"
    filled = page.evaluate("() => stage.frame().values.filled")
    assert shadow(page, "scene", "#tally", "textContent") == f"{filled} doors"
    change(page, "stage.store.set({ language: 'es' })")
    assert shadow(page, "scene", "#scale", "textContent") == "grande"
    assert shadow(page, "chart", "[data-word]", "textContent") == "grande"
    assert shadow(page, "chart", "[data-number]", "textContent") == "0,5"


def test_a_chart_follows_the_frame(opened):
    page = opened(time=10)
    assert shadow(page, "chart", "[data-artist=past]", "getAttribute('d')").startswith("M 0 ")
    change(page, "stage.transport.seek(11.25)")
    place = shadow(page, "chart", "[data-artist=now]", "getAttribute('transform')")
    path = shadow(page, "chart", "[data-artist=past]", "getAttribute('d')")
    assert place.startswith("translate(40 ")
    assert path.endswith(place.removeprefix("translate(").removesuffix(")"))


def test_only_what_changed_is_written(opened):
    page = opened(time=13)
    page.evaluate("""() => {
      window.written = [];
      const root = document.getElementById("scene").shadowRoot;
      const note = (changes) => written.push(...changes.map(({ target }) => target.id));
      const all = { subtree: true, attributes: true, childList: true };
      new MutationObserver(note).observe(root, all);
    }""")
    change(page, "stage.setControl('voltage_mv', -21)")
    assert "needle" in page.evaluate("written")
    assert not [id for id in page.evaluate("written") if id.startswith("ion")]
