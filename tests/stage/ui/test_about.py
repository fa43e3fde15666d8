"""About: claims beside what was found, every source, the self-audit without a score."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import evidence, words
from explainer.bundle.self_audit import items
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
    claim = about.locator("[data-claim=claim-c09]")
    claim.locator("summary").click()
    treated = evidence.shown_text(evidence.load().record("IA-01:treated"), "en")
    number = claim.locator(".kx-number").first
    expect(number).to_have_text(treated)
    number.click()
    expect(about.get_by_role("dialog")).to_contain_text("Where this number comes from")


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


def test_it_speaks_the_language_of_the_page(show: Show) -> None:
    page = show("about", state={"language": "es"})
    expect(page.locator("[data-section=audit] h2")).to_have_text("Qué se le pide a esta página")
    expect(page.locator("[data-claim=claim-c01] summary")).to_have_text(
        words.heading("es", "claims", "claim-c01")
    )


def test_nobody_is_named_who_has_not_signed(about: Page) -> None:
    expect(about.locator(".kx-facts")).to_contain_text("Reviewed by a clinician: nobody yet")
