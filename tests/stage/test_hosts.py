"""Hosts like MyST's: they read `default.render`, refuse parts of the model, pass bytes as text."""

from __future__ import annotations

import base64
import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer.bundle import bundle
from explainer.dashboard.payload import payload
from explainer.places import STAGE_MODULE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# One behaviour each: how the module is entered, what the model refuses, how bytes arrive.
HOSTS = {
    "reads default.render": {"enter": "read"},
    "calls the default export": {"enter": "call"},
    "throws on widget_manager": {"enter": "read", "refuses": ["widget_manager"]},
    "throws on off": {"enter": "read", "refuses": ["off"]},
    "throws on save_changes": {"enter": "read", "refuses": ["save_changes"]},
    "throws on all of them": {
        "enter": "read",
        "refuses": ["widget_manager", "off", "save_changes", "send"],
    },
    "passes an array": {"enter": "read", "bytes": "array"},
}
HOST = """async ([code, values, { enter, refuses = [], bytes = "text" }]) => {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const { default: widget } = await import(url);
  const open = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (bytes === "array") values.bundle = open(values.bundle);
  const listeners = {};
  const model = {
    get: (name) => values[name],
    set: (name, value) => {
      values[name] = value;
      for (const listener of listeners[`change:${name}`] ?? []) listener();
    },
    on: (event, listener) => (listeners[event] ??= []).push(listener),
    off: (event, gone) => {
      listeners[event] = (listeners[event] ?? []).filter((kept) => kept !== gone);
    },
    save_changes: () => {},
    send: () => {},
    widget_manager: undefined,
  };
  for (const name of refuses) {
    Object.defineProperty(model, name, { get() { throw new Error(`${name} is not here`); } });
  }
  window.model = model;
  const el = document.querySelector("div");
  const render = enter === "read" ? widget.render : (await widget()).render;
  window.end = await render({ model, el, experimental: {}, signal: new AbortController().signal });
}"""


def host(page: Page, values: dict[str, Any], behaviour: dict[str, Any]) -> None:
    page.set_content("<div></div>")
    page.evaluate(HOST, [STAGE_MODULE.read_text(encoding="utf-8"), values, behaviour])


@pytest.mark.parametrize("behaviour", HOSTS.values(), ids=HOSTS)
def test_a_chapter_is_shown_follows_and_leaves(
    take_page: Any, stage_built: Any, behaviour: dict[str, Any]
) -> None:
    del stage_built
    page = take_page()
    packed = base64.b64encode(bundle("receptor_blockade")).decode()
    host(page, {"bundle": packed, "level": "plain"}, behaviour)
    caption = page.locator(".kx-caption")
    expect(caption).not_to_be_empty()
    before = caption.inner_text()
    page.evaluate("model.set('time', 30)")
    expect(caption).not_to_have_text(before)
    page.evaluate("end()")
    expect(page.locator(".kx")).to_have_count(0)
    page.evaluate("model.set('time', 5)")
    assert page.problems == []


def test_the_page_for_myst_that_a_program_writes_holds_what_a_host_needs(
    take_page: Any, stage_built: Any, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del stage_built
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(root / "docs" / "teaching" / "programs" / "pages.py"))
    directive = re.compile(r"^```\{anywidget\} (\S+)\n(.+)\n```$", re.MULTILINE)
    ((module, values),) = directive.findall((tmp_path / "receptor.md").read_text("utf-8"))
    assert (tmp_path / module).read_bytes() == STAGE_MODULE.read_bytes()
    page = take_page()
    host(page, json.loads(values), HOSTS["throws on all of them"])
    expect(page.locator(".kx-caption")).not_to_be_empty()
    assert page.problems == []
    framed = (tmp_path / "receptor.qmd").read_text("utf-8")
    (shown,) = re.findall(r'<iframe src="([^"]+)"', framed)
    assert f"resources: [{shown}]" in framed and shown == "chapter-receptor_blockade.en.html"


@pytest.mark.parametrize("behaviour", [HOSTS["throws on all of them"]], ids=["all of them"])
def test_the_whole_explainer_is_shown_from_files_as_text(
    take_page: Any, stage_built: Any, behaviour: dict[str, Any]
) -> None:
    del stage_built
    page = take_page()
    files = {name: base64.b64encode(made).decode() for name, made in payload().items()}
    host(page, {"mode": "app", "languages": ["en", "es"], "content": "", "files": files}, behaviour)
    expect(page.locator(".kx-product")).to_have_text("Ketamine Explainer")
    assert page.problems == []
