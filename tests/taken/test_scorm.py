"""The SCORM 1.2 package: its manifest is valid, its files are there, and a platform can play it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from playwright.sync_api import Page

from .conftest import Host

pytestmark = pytest.mark.slow

SPACE = {"cp": "http://www.imsproject.org/xsd/imscp_rootv1p1p2"}
RULES = Path(__file__).with_name("scorm12.rng")
# A small platform: the interface of SCORM 1.2 with its rules on order, and a part in a frame.
PLATFORM = """<!doctype html><meta charset="utf-8"><title>A platform</title>
<link rel="icon" href="data:,"><iframe style="width:1000px;height:700px" title="A part"></iframe>
<script>
const kept = { "cmi.core.lesson_status": "not attempted" };
const WRITABLE = ["cmi.core.lesson_status", "cmi.core.session_time", "cmi.core.exit"];
const STATES = ["passed", "completed", "failed", "incomplete", "browsed", "not attempted"];
let running = false;
window.asked = [];
window.wrong = [];
const note = (name, given, answer) => { asked.push([name, given]); return answer; };
const must = (good, what) => { if (!good) wrong.push(what); return String(Boolean(good)); };
window.API = {
  LMSInitialize: (empty) => {
    must(empty === "" && !running, "initialised twice");
    running = true;
    return note("LMSInitialize", [], "true");
  },
  LMSFinish: (empty) => {
    must(empty === "" && running, "finished before it began");
    running = false;
    return note("LMSFinish", [], "true");
  },
  LMSCommit: (empty) => note("LMSCommit", [], must(empty === "" && running, "commit")),
  LMSGetValue: (name) => note("LMSGetValue", [name], (must(running, name), kept[name] ?? "")),
  LMSSetValue: (name, value) => {
    const known = WRITABLE.includes(name) && typeof value === "string";
    const good = name !== "cmi.core.lesson_status" || STATES.includes(value);
    const time = name !== "cmi.core.session_time" || /^\\d{4}:\\d\\d:\\d\\d\\.\\d\\d$/.test(value);
    must(running && known && good && time, `${name}=${value}`);
    kept[name] = value;
    return note("LMSSetValue", [name, value], "true");
  },
  LMSGetLastError: () => "0",
  LMSGetErrorString: () => "",
  LMSGetDiagnostic: () => "",
};
window.kept = kept;
window.launch = (address) => { document.querySelector("iframe").src = address; };
</script>"""


def files(package: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(package) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_manifest_keeps_the_rules_of_scorm(packages: list[Path]) -> None:
    rules = etree.RelaxNG(file=str(RULES))
    for package in packages:
        made = etree.fromstring(files(package)["imsmanifest.xml"])
        assert rules.validate(made), rules.error_log
        assert {file.get("href") for file in made.iterfind(".//cp:file", SPACE)} | {
            "imsmanifest.xml"
        } == set(files(package))


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (b'scormtype="sco"', b'scormtype="page"'),
        (b'identifierref="shared"', b'identifierref="shred"'),
        (b"<schemaversion>1.2<", b"<schemaversion>2004<"),
        (b'href="chapter-receptor_blockade.en.html">', b">"),
    ],
)
def test_a_manifest_that_breaks_them_is_seen(packages: list[Path], good: bytes, bad: bytes) -> None:
    made = files(packages[0])["imsmanifest.xml"]
    assert good in made
    assert not etree.RelaxNG(file=str(RULES)).validate(etree.fromstring(made.replace(good, bad, 1)))


def test_the_same_words_give_the_same_package(packages: list[Path], tmp_path: Path) -> None:
    from explainer.site import write_courses

    again = write_courses(tmp_path)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in packages]


@pytest.mark.browser
def test_a_platform_plays_it(
    take_page: Callable[..., Page], host: Host, packages: list[Path]
) -> None:
    with zipfile.ZipFile(packages[0]) as opened:
        opened.extractall(host.folder / "course")
    made = etree.fromstring((host.folder / "course" / "imsmanifest.xml").read_bytes())
    first = made.find(".//cp:resource", SPACE).get("href")  # type: ignore[union-attr]
    (host.folder / "platform.html").write_text(PLATFORM, encoding="utf-8")
    page = take_page()
    page.goto(f"{host.url}platform.html")
    page.evaluate("launch", f"course/{first}")
    part = page.frame_locator("iframe")
    part.locator(".kx-question").wait_for()
    page.wait_for_function("kept['cmi.core.lesson_status'] === 'incomplete'")
    slider = part.locator(".kx-scrub-bar input[type=range]")
    slider.focus()
    slider.press("End")
    page.wait_for_function("kept['cmi.core.lesson_status'] === 'completed'")
    page.evaluate("launch", "about:blank")
    page.wait_for_function("asked.at(-1)[0] === 'LMSFinish'")
    assert page.evaluate("wrong") == []
    assert re.fullmatch(r"\d{4}:\d\d:\d\d\.\d\d", page.evaluate("kept['cmi.core.session_time']"))
    told = {given[0] for name, given in page.evaluate("asked") if name == "LMSSetValue"}
    assert told == {"cmi.core.lesson_status", "cmi.core.session_time"}
    assert page.problems == []  # type: ignore[attr-defined]
