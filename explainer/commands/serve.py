"""Serve the dashboard on this machine, and lessons with live models."""

from __future__ import annotations

import argparse
import os
import sys
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any

from explainer.commands import CommandError, add_words, use_words
from explainer.places import NOTEBOOKS

WRITE = "import sys; from explainer.commands.serve import write_content; write_content(sys.argv[1])"
OPEN = (
    "Listening on {0} lets others in: give --certificate and --key with --password-file, or "
    "--behind-proxy where a proxy encrypts, or --trusted-network if everybody there may look."
)
TRUSTED = "Everybody on the network of {0} can read these pages, and the line is not encrypted."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `explainer serve`."""
    parser.add_argument(
        "--port", type=within(0, 65535), default=8866, help="8866; 0 takes any free port"
    )
    parser.add_argument("--address", default="127.0.0.1", help="address to listen on: 127.0.0.1")
    parser.add_argument(
        "--host", action="append", default=[], help="another name under which pages may ask"
    )
    parser.add_argument("--base-url", default="/", metavar="PATH", help="where it lies: /")
    parser.add_argument("--no-browser", action="store_true", help="do not open the page")
    parser.add_argument("--kiosk", action="store_true", help="for a device in a room: no way out")
    _add_lessons(parser)
    _add_safety(parser)
    add_words(parser)


def _add_lessons(parser: argparse.ArgumentParser) -> None:
    lessons = parser.add_argument_group(
        "lessons: a notebook with a live model for each who opens one"
    )
    lessons.add_argument(
        "--lessons",
        nargs="?",
        const=NOTEBOOKS,
        type=Path,
        metavar="FOLDER",
        help="serve the notebooks of a folder too, ours by default, under /lessons/",
    )
    lessons.add_argument(
        "--visitors", type=within(1, 1000), default=16, help="most lessons open at once: 16"
    )
    lessons.add_argument(
        "--starts", type=within(1, 20), default=2, help="lessons that may start side by side: 2"
    )
    lessons.add_argument(
        "--idle", type=within(1, 86400), default=1200, help="seconds an unused one is kept: 1200"
    )
    lessons.add_argument(
        "--kernel-mb", type=within(256, 65536), default=1024, help="memory of each, in MB: 1024"
    )


def _add_safety(parser: argparse.ArgumentParser) -> None:
    safety = parser.add_argument_group("who may ask, and what is written down")
    safety.add_argument("--certificate", type=Path, metavar="FILE", help="encrypt with this (PEM)")
    safety.add_argument("--key", type=Path, metavar="FILE", help="the certificate's key (PEM)")
    safety.add_argument(
        "--password-file", type=Path, metavar="FILE", help="its first line is asked for"
    )
    safety.add_argument("--behind-proxy", action="store_true", help="a proxy in front encrypts")
    safety.add_argument(
        "--trusted-network", action="store_true", help="everybody there may look, unencrypted"
    )
    safety.add_argument(
        "--log-level", choices=("debug", "info", "warning", "error"), default="info"
    )
    safety.add_argument("--log-file", type=Path, metavar="FILE", help="write the log there")


def within(low: int, high: int) -> Callable[[str], int]:
    """Make the reader of a whole number between two others."""

    def read(word: str) -> int:
        if word.removeprefix("-").isdecimal() and low <= int(word) <= high:
            return int(word)
        raise argparse.ArgumentTypeError(f"a whole number from {low} to {high}, not {word!r}")

    return read


def run(arguments: argparse.Namespace) -> int:
    """Compile what needs compiling, and serve until interrupted."""
    from explainer.places import STAGE_MODULE

    if not STAGE_MODULE.is_file():
        raise CommandError("The browser module is not built yet: run `make dashboard`.")
    use_words(arguments)
    wishes = wishes_of(arguments)
    try:
        from explainer.dashboard.logs import begin

        begin(arguments.log_level, arguments.log_file)
    except OSError as problem:
        raise CommandError(f"--log-file cannot be written: {problem.strerror}.") from None
    raise_file_limit()
    return serve(arguments, wishes)


def wishes_of(arguments: argparse.Namespace) -> Any:
    """Return what was asked for; CommandError when it would let in whom nobody meant."""
    from explainer.dashboard.configuration import Wishes

    _check_encryption(arguments)
    if arguments.lessons and not any(arguments.lessons.glob("*.ipynb")):
        raise CommandError(f"--lessons: there is no notebook in {arguments.lessons}.")
    return Wishes(
        address=arguments.address,
        port=arguments.port,
        base_url=base_of(arguments.base_url),
        hosts=frozenset(name.lower() for name in arguments.host) | _own_name(arguments.address),
        lessons=arguments.lessons and arguments.lessons.resolve(),
        visitors=arguments.visitors,
        starts=arguments.starts,
        idle_s=arguments.idle,
        kernel_mb=arguments.kernel_mb,
        behind_proxy=arguments.behind_proxy,
        kiosk=arguments.kiosk,
        password=_password(arguments.password_file),
        certificate=arguments.certificate,
        key=arguments.key,
    )


def base_of(path: str) -> str:
    """Return a base address with a stroke at both ends; CommandError for one that is no path."""
    kept = path.strip("/")
    if any(not (letter.isalnum() or letter in "-_./~") for letter in kept) or ".." in kept:
        raise CommandError(f"--base-url is a path such as /explainer/, not {path!r}.")
    return f"/{kept}/" if kept else "/"


def _own_name(address: str) -> frozenset[str]:
    """Return the names under which the printed address asks."""
    return frozenset({address.lower()} - {"0.0.0.0", "::", ""})


def _check_encryption(arguments: argparse.Namespace) -> None:
    if (arguments.certificate is None) != (arguments.key is None):
        raise CommandError("--certificate and --key belong together: give both or neither.")
    safe = arguments.behind_proxy or (arguments.certificate and arguments.password_file)
    if not is_own(arguments.address) and not safe:
        if not arguments.trusted_network:
            raise CommandError(OPEN.format(arguments.address))
        print(TRUSTED.format(arguments.address), file=sys.stderr, flush=True)
    from explainer.dashboard.encryption import why_not

    if fault := why_not(arguments.certificate, arguments.key):
        raise CommandError(f"--certificate and --key cannot be used: {fault}.")


def is_own(address: str) -> bool:
    """Tell whether only this machine can reach an address."""
    return address in ("localhost", "::1") or address.startswith("127.")


def _password(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        first = file.read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError):
        raise CommandError(f"--password-file {file} cannot be read.") from None
    if len(first) < 8:
        raise CommandError("The password in --password-file has at least 8 characters.")
    return first


def raise_file_limit() -> None:
    """Let this process have as many files open as the system allows it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def write_content(folder: str) -> None:
    """Write what browsers fetch into a folder, with the printed sheets beside it."""
    import json

    from explainer.dashboard.payload import kept, write
    from explainer.site.sheet import PAPERS, sheet_name, write_sheets

    made = kept()
    for name in [name for name in made if name.startswith("site.")]:
        code = name.split(".")[1]
        sheets = {code: {paper: f"sheets/{sheet_name(code, paper)}" for paper in PAPERS}}
        made[name] = json.dumps(json.loads(made[name]) | {"sheets": sheets}).encode()
    write(Path(folder), made)
    write_sheets(Path(folder))


def serve(arguments: argparse.Namespace, wishes: Any) -> int:
    """Run the server; it imports Voila, which takes a second."""
    from explainer.dashboard.configuration import configuration, offer_template

    offer_template()
    from explainer.dashboard.rendering import NotRendered
    from explainer.dashboard.server import CannotListen, DashboardServer
    from explainer.dashboard.shared import Shared
    from explainer.dashboard.source import CannotBeMade, Source

    settings = {"ip": wishes.address, "base_url": wishes.base_url}
    server = DashboardServer(config=configuration(wishes), **settings)
    server.port, server.wishes = wishes.port, wishes
    server.shared = Shared(Source([sys.executable, "-c", WRITE]))
    server.announce = print_address if arguments.no_browser else open_address
    server.initialize([])
    try:
        server.start()
    except CannotListen as problem:
        where = f"{wishes.address}, port {wishes.port}"
        raise CommandError(f"{where} cannot be used: {problem}.") from None
    except (CannotBeMade, NotRendered, OSError, ValueError) as problem:
        why = getattr(problem, "strerror", None) or problem
        raise CommandError(f"The dashboard cannot be made: {why}") from None
    return 0


def print_address(address: str) -> None:
    """Say where the dashboard is."""
    print(f"Ketamine Explainer is at {address} (Ctrl+C stops it)", flush=True)


def open_address(address: str) -> None:
    """Say where the dashboard is, and open it where there is a screen."""
    print_address(address)
    if sys.platform in ("darwin", "win32") or screen():
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def screen() -> str | None:
    """Return the name of the screen that this session has on Linux, if it has one."""
    return os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
