"""The folder is installable and opens with its server gone; other doors have nothing of this."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from explainer.site import write_single_files
from explainer.site.offline import worker

from .conftest import Host

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NewPage = Callable[..., Page]
KEPT = """async () => {
  await navigator.serviceWorker.ready;
  const names = await caches.keys();
  const sizes = names.map(async (name) => (await (await caches.open(name)).keys()).length);
  return Object.fromEntries((await Promise.all(sizes)).map((size, at) => [names[at], size]));
}"""
# What the folder alone is allowed.
OWN = {"worker-src 'self'", "manifest-src 'self'", "media-src 'self'"}


def policy(page: str) -> set[str]:
    found = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert found
    return set(unescape(found[1]).split("; "))


def opened(new_page: NewPage, host: Host) -> Page:
    """The page, with everything kept."""
    page = new_page()
    page.goto(host.url)
    page.locator(".kx-product").wait_for()
    kept = page.evaluate(KEPT)
    assert len(kept) == 1
    return page


def test_it_opens_with_the_server_gone_in_both_languages(new_page: NewPage, host: Host) -> None:
    page = opened(new_page, host)
    host.stop()
    page.reload()
    expect(page.locator(".kx-product")).to_have_text("Ketamine Explainer")
    page.goto(f"{host.url}#receptor_blockade?at=20&language=es")
    expect(page.locator(".kx-question")).to_contain_text("¿")
    page.goto(f"{host.url}es.html#choices")
    expect(page.locator(".kx-question")).to_contain_text("¿")
    page.goto(f"{host.url}chapter-onset_timing.en.html")
    expect(page.locator(".kx-question")).to_contain_text("How fast")
    assert page.foreign == []
    host.start()


def test_a_new_version_takes_over_once_no_page_of_the_old_one_is_open(
    new_page: NewPage, host: Host, eventually: Callable[..., None]
) -> None:
    page = opened(new_page, host)
    (before,) = page.evaluate(KEPT)
    start = host.folder / "start.js"
    start.write_text(start.read_text("utf-8") + "window.renewed = true;\n", encoding="utf-8")
    kept = json.loads(re.findall(r"= (\{.*\});", (host.folder / "worker.js").read_text())[0])
    made = worker(host.folder, kept["files"])
    (host.folder / "worker.js").write_text(made, encoding="utf-8")
    page.evaluate(
        """async () => {
          const registration = await navigator.serviceWorker.ready;
          await registration.update();
          const found = registration.installing ?? registration.waiting;
          if (found.state !== "installed") await new Promise((done) =>
            found.addEventListener("statechange", () => found.state === "installed" && done()));
        }"""
    )
    page.reload()
    page.locator(".kx-product").wait_for()
    assert page.evaluate("window.renewed") is None  # the old one still, and all of it
    context = page.context
    page.close()
    page = context.new_page()
    page.goto("about:blank")
    page.goto(host.url)
    gone = "async before => !(await caches.keys()).includes(before)"
    eventually(lambda: page.evaluate(gone, before))
    page.reload()
    eventually(lambda: page.evaluate("window.renewed === true"))


def test_it_can_be_installed(new_page: NewPage, host: Host) -> None:
    page = opened(new_page, host)
    session = page.context.new_cdp_session(page)
    told = session.send("Page.getAppManifest")
    assert told["errors"] == []
    made = json.loads(told["data"])
    assert (made["lang"], made["start_url"], made["display"]) == (
        "en",
        "./index.html",
        "standalone",
    )
    assert [icon["sizes"] for icon in made["icons"]] == ["192x192", "512x512"]
    wrong = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # Contexts of tests are private ones, in which nothing can be installed.
    assert [one["errorId"] for one in wrong if one["errorId"] != "in-incognito"] == []


def test_only_files_of_the_folder_are_kept(new_page: NewPage, host: Host) -> None:
    page = opened(new_page, host)
    page.goto(f"{host.url}?present#receptor_blockade?at=3")
    page.locator(".kx-question").wait_for()
    page.evaluate("fetch('nothing.txt').catch(() => {})")
    names = page.evaluate(
        """async () => (await (await caches.open((await caches.keys())[0])).keys())
          .map(({ url }) => new URL(url).pathname.slice(1))"""
    )
    there = {path.relative_to(host.folder).as_posix() for path in host.folder.rglob("*.*")}
    assert set(names) == there - {"worker.js"}
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [
        *(0, 0, ""),
    ]


def test_the_folder_alone_may_have_a_worker_a_manifest_and_sounds(
    written: Path, tmp_path: Path
) -> None:
    single = write_single_files(tmp_path)[0].read_text(encoding="utf-8")
    folder = policy((written / "index.html").read_text(encoding="utf-8"))
    assert folder >= OWN
    assert not {rule.split()[0] for rule in OWN} & {rule.split()[0] for rule in policy(single)}
    hashes = {rule for rule in policy(single) if rule.startswith("script-src")}
    assert policy(single) - hashes == folder - OWN - {"script-src 'self' file:"}


def test_other_doors_have_no_rule_for_them() -> None:
    from explainer.dashboard.guard import HEADERS

    said = HEADERS["Content-Security-Policy"]
    assert "default-src 'self'" in said
    assert not [rule for rule in OWN if rule.split()[0] in said]


def test_from_a_stick_nothing_is_asked_for(new_page: NewPage, written: Path) -> None:
    page = new_page()
    page.goto((written / "index.html").as_uri())
    page.locator(".kx-product").wait_for()
    assert page.locator("link[rel=manifest]").count() == 0
    assert page.problems == []  # type: ignore[attr-defined]
