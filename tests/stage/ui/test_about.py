"""About: claims beside what was found, every source, the self-audit without a score."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import evidence, words
from explainer.bundle import contents
from explainer.bundle.container import pack, unpack
from explainer.bundle.self_audit import items, state
from explainer.chapters import chapters

pytestmark = pytest.mark.browser

Show = Callable[..., Page]


@pytest.fixture
def about(show: Show) -> Page:
    """The page About."""
    page = show("about")
    page.locator("[data-section=audit]").wait_for()
    return page


def test_every_claim_stands_beside_what_was_found(about: Page) -> None:
    expect(about.locator("[data-claim]")).to_have_count(len(words.sections("en", "claims")))
    about.get_by_text("What advertising says", exact=True).click()
    claim = about.locator("[data-claim=claim-c09]")
    claim.locator("summary").click()
    treated = evidence.shown_text(evidence.load().record("IA-01:treated"), "en")
    number = claim.locator(".kx-number").first
    expect(number).to_have_text(treated)
    number.click()
    expect(about.get_by_role("dialog")).to_contain_text("Where this number comes from")


def test_what_advertising_leaves_out_has_a_part_of_its_own(about: Page) -> None:
    part = about.locator("[data-group=left-out]")
    expect(part.locator("[data-claim]")).to_have_count(24)
    part.get_by_text("What advertising leaves out", exact=True).click()
    part.get_by_text("Many are not helped", exact=True).click()
    not_helped = evidence.shown_text(evidence.load().record("TR-101:response"), "en", "not")
    expect(part.locator("[data-claim=claim-x05]")).to_contain_text(not_helped)


def test_sources_are_listed_under_each_chapter(about: Page) -> None:
    folds = about.locator("[data-section=sources-all] details")
    expect(folds).to_have_count(len(chapters()))
    folds.first.locator("summary").click()
    expect(folds.first.locator("[data-source=mealing1999]")).to_be_visible()


def test_the_self_audit_shows_what_is_not_met_too(about: Page) -> None:
    audit = about.locator("[data-section=audit]")
    expect(audit.locator("[data-state]")).to_have_count(len(items()))
    expect(audit).to_contain_text("No score is claimed")
    needed = sum(item.kind == "people-needed" for item in items())
    expect(audit.locator("[data-state=unmet]")).not_to_have_count(0)
    assert audit.locator("[data-state=unmet]").count() >= needed


# What nobody has looked at is not called met: each state of the audit has its own words.
@pytest.mark.parametrize("state", ["met", "half", "waiting", "unmet", "not-run", "none"])
def test_an_item_is_shown_in_the_state_it_is_in(about: Page, state: str) -> None:
    said = words.message("en", "audit", f"audit-state-{state}")
    for item in about.locator(f"[data-state='{state}'] strong").all():
        expect(item).to_have_text(said)


def test_a_failed_test_shows_as_not_met(show: Show) -> None:
    page = show("start")
    shown = audit_with(page, failed="c1")
    expect(shown.locator("[data-standard=ipdas-certifying] [data-state=unmet]")).to_have_count(1)
    expect(shown.locator("[data-standard=ipdas-certifying] summary")).to_contain_text(
        "5 met, 1 not yet met, 4 not for us"
    )


def audit_with(page: Page, failed: str) -> Page:
    """Show About as a whole run leaves it in which one item's tests failed."""
    every = {test: True for item in items() for test in item.tests}
    states = {
        item.id: state(
            item, every | (dict.fromkeys(item.tests, False) if item.id == failed else {})
        )
        for item in items()
    }
    site = contents()
    header, blob = unpack(base64.b64decode(site["about"]))
    for row in header["audit"]["items"]:
        row["state"] = "unmet" if row["id"] == failed else states[row["id"]]
    packed = base64.b64encode(pack(header, blob)).decode()
    page.evaluate("about => { handed['site.en'].about = about }", packed)
    page.locator(".kx-foot a[href='#about']").click()
    page.locator("[data-section=audit]").wait_for()
    return page


def test_it_reports_how_easy_each_chapter_is_to_read(about: Page) -> None:
    about.get_by_text("How easy each part is to read", exact=True).click()
    fold = about.locator("[data-section=reading]")
    expect(fold).to_contain_text("Flesch-Kincaid")
    found = words.readability("en", plain_text("en", chapters()[0].name))
    assert found is not None
    rows = fold.locator("tbody tr")
    expect(rows).to_have_count(len(chapters()))
    expect(rows.first).to_contain_text(f"{found.glossary_spared:g}")


def plain_text(language: str, name: str) -> str:
    plain = [s for s in words.sections(language, name) if s not in ("clinician", "model")]
    return "\n".join(words.plain(language, name, section) for section in plain)


# What is approved, and that the drip is not, stands among the facts in both languages.
@pytest.mark.parametrize(("language", "said"), [("en", "off-label"), ("es", "no está aprobado")])
def test_what_is_approved_is_said(show: Show, language: str, said: str) -> None:
    expect(show("about", state={"language": language}).locator(".kx-facts")).to_contain_text(said)


def test_the_ways_lead_into_the_parts(about: Page) -> None:
    about.get_by_role("button", name="What was asked of this page").click()
    heading = about.get_by_role("heading", name="What was asked of this page")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()


def test_it_speaks_the_language_of_the_page(show: Show) -> None:
    page = show("about", state={"language": "es"})
    expect(page.locator("[data-section=audit] h2")).to_have_text("Qué se le pide a esta página")
    expect(page.locator("[data-claim=claim-c01] summary")).to_have_text(
        words.heading("es", "claims", "claim-c01")
    )


def test_nobody_is_named_who_has_not_signed(about: Page) -> None:
    facts = about.locator(".kx-facts")
    expect(facts).to_contain_text("no clinician has reviewed it")
    expect(facts).not_to_contain_text("Reviewed by a clinician:")
    expect(facts).to_contain_text("Paid for by: nobody is named yet")
