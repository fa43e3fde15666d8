"""Firefox and WebKit behind the same few words."""

from __future__ import annotations

import base64
import io
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from browser import find_firefox, find_webkit
from websockets.sync.client import connect

from tests.served import PATIENCE_S, wait_until

LISTENS = "WebDriver BiDi listening on "
# Nobody is asked for anything.
Preference = tuple[str, str | int | bool]
PREFERENCES: list[Preference] = [
    ("services.settings.server", "data:,#"),
    ("app.normandy.enabled", False),
]
BAR_PX = 38  # what WebKit's window has above its page
# WebKit's driver cannot print: the rules for paper come into force on the screen instead, and the
# page is told that it is printed.
ON_PAPER = """
const turn = (rules) => {
  for (const rule of rules) {
    const media = rule instanceof CSSMediaRule ? rule.media : undefined;
    if (media?.mediaText === "print") media.mediaText = "all";
    else if (media?.mediaText.startsWith("screen")) media.mediaText = "not all";
    turn(rule.cssRules ?? []);
  }
};
for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) turn(sheet.cssRules);
dispatchEvent(new Event("beforeprint"));
return document.body.innerText;
"""


class Driven(Protocol):
    """What tests ask of a browser; pages are opened in one window."""

    def open(self, address: str) -> None:
        """Open an address in a new document."""

    def run(self, script: str, *given: Any) -> Any:
        """Run the body of a function in the page and return what it returns."""

    def press(self, key: str) -> None:
        """Press a key where the focus is."""

    def resize(self, width: int, height: int) -> None:
        """Give the window a size."""

    def paint(self) -> bytes:
        """Return what the window shows, as PNG."""

    def printed(self) -> str:
        """Return what stands on paper, or would; a page is not for use afterwards."""


class Firefox:
    """Firefox by WebDriver BiDi, which it speaks itself; Debian has no geckodriver."""

    def __init__(self, socket: Any) -> None:
        self.socket, self.numbers = socket, count(1)
        self.ask("session.new", capabilities={})
        # The first tab leaves the focus in the field for addresses.
        self.context = self.ask("browsingContext.create", type="tab")["context"]

    def ask(self, method: str, **given: Any) -> Any:
        """Send a command and return its result; what the browser tells meanwhile is not read."""
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": given}))
        while (answer := json.loads(self.socket.recv(PATIENCE_S))).get("id") != number:
            pass
        assert answer["type"] == "success", answer
        return answer["result"]

    def open(self, address: str) -> None:
        for url in ("about:blank", address):
            self.ask("browsingContext.navigate", context=self.context, url=url, wait="complete")

    def run(self, script: str, *given: Any) -> Any:
        body = f"function () {{ {script} }}"
        text = f"JSON.stringify(({body}).apply(null, {json.dumps(given)}) ?? null)"
        target = {"context": self.context}
        done = self.ask("script.evaluate", expression=text, target=target, awaitPromise=False)
        assert done["type"] == "success", done["exceptionDetails"]["text"]
        return json.loads(done["result"]["value"])

    def press(self, key: str) -> None:
        strokes = [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        keys = [{"type": "key", "id": "keys", "actions": strokes}]
        self.ask("input.performActions", context=self.context, actions=keys)

    def resize(self, width: int, height: int) -> None:
        viewport = {"width": width, "height": height}
        self.ask("browsingContext.setViewport", context=self.context, viewport=viewport)

    def paint(self) -> bytes:
        asked = self.ask("browsingContext.captureScreenshot", context=self.context)
        return base64.b64decode(asked["data"])

    def printed(self) -> str:
        from pypdf import PdfReader

        asked = self.ask("browsingContext.print", context=self.context)
        pages = PdfReader(io.BytesIO(base64.b64decode(asked["data"]))).pages
        return "\n".join(page.extract_text() for page in pages)


class WebKit:
    """WebKitGTK's small browser by its own driver."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, address: str) -> None:
        self.driver.get("about:blank")
        self.driver.get(address)

    def run(self, script: str, *given: Any) -> Any:
        return self.driver.execute_script(script, *given)

    def press(self, key: str) -> None:
        self.driver.switch_to.active_element.send_keys(key)

    def resize(self, width: int, height: int) -> None:
        self.driver.set_window_size(width, height + BAR_PX)

    def paint(self) -> bytes:
        picture: bytes = self.driver.get_screenshot_as_png()
        return picture

    def printed(self) -> str:
        return str(self.run(ON_PAPER))


@contextmanager
def firefox(
    folder: Path, preferences: Sequence[Preference] = (), env: Mapping[str, str] | None = None
) -> Iterator[Driven]:
    """Start Firefox with a profile in the folder: with a window where `env` names a screen."""
    window = [] if env else ["--headless"]
    options = ["--no-remote", "--profile", str(folder), "--remote-debugging-port=0", *window]
    program = [str(find_firefox()), *options]
    wished = [*PREFERENCES, *preferences]
    lines = [f"user_pref({json.dumps(one)}, {json.dumps(to)});\n" for one, to in wished]
    (folder / "user.js").write_text("".join(lines), "utf-8")
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True, "env": env}
    with subprocess.Popen(program, **pipes) as process:  # type: ignore[call-overload]
        try:
            with connect(f"{bidi_address(process)}/session", max_size=None) as socket:
                yield Firefox(socket)
        finally:
            process.terminate()


def bidi_address(process: subprocess.Popen[str]) -> str:
    """Return where Firefox listens, which it says when it does; what it says later is let go."""
    assert process.stderr is not None
    said = next(line for line in process.stderr if LISTENS in line)
    threading.Thread(target=process.stderr.read, daemon=True).start()
    return said.partition(LISTENS)[2].strip()


@contextmanager
def webkit(folder: Path) -> Iterator[Driven]:
    """Start WebKitGTK on a screen of its own; what its driver logs goes into the folder."""
    from selenium import webdriver
    from selenium.webdriver.webkitgtk.service import Service

    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(find_webkit())
    options.add_argument("--automation")
    log = str(folder / "webkit.log")
    with screen() as display:
        env = {**os.environ, "DISPLAY": display, "GDK_BACKEND": "x11"}
        service = Service(shutil.which("WebKitWebDriver"), log_output=log, env=env)
        driver = webdriver.WebKitGTK(options=options, service=service)
        try:
            yield WebKit(driver)
        finally:
            driver.quit()


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen that nobody sees, and return its name."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"]
    quiet = {"stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, stdout=subprocess.PIPE, **quiet) as process:  # type: ignore[call-overload]
        try:
            yield f":{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def eventually(browser: Driven, script: str, *given: Any) -> Any:
    """Wait until a script returns something that is true, and return that."""
    found: list[Any] = []

    def holds() -> bool:
        found[:] = [browser.run(script, *given)]
        return bool(found[0])

    wait_until(holds, PATIENCE_S)
    return found[0]
