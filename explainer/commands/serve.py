"""Serve the dashboard on this machine."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import threading
import webbrowser
from pathlib import Path

from explainer.commands import CommandError, ContentError, add_clinic, use_clinic


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `explainer serve`."""
    parser.add_argument("--port", type=int, default=8866, help="8866; 0 takes any free port")
    parser.add_argument("--address", default="127.0.0.1", help="address to listen on: 127.0.0.1")
    parser.add_argument(
        "--host", action="append", default=[], help="another name under which pages may ask"
    )
    parser.add_argument("--pool", type=int, default=2, help="kernels that wait for visitors: 2")
    parser.add_argument("--visitors", type=int, default=64, help="most kernels in use: 64")
    parser.add_argument("--idle", type=int, default=120, help="seconds an unused kernel has: 120")
    parser.add_argument("--no-browser", action="store_true", help="do not open the page")
    add_clinic(parser)


def run(arguments: argparse.Namespace) -> int:
    """Compile what needs compiling, and serve until interrupted."""
    from explainer.dashboard.payload import FOLDER, write
    from explainer.places import STAGE_MODULE

    if not STAGE_MODULE.is_file():
        raise CommandError("The browser module is not built yet: run `make dashboard`.")
    use_clinic(arguments)
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.ERROR)
    logging.getLogger("explainer").setLevel(logging.INFO)
    with tempfile.TemporaryDirectory(prefix="explainer-") as folder:
        write(Path(folder), _payload())
        os.environ[FOLDER] = folder
        return serve(arguments)


def _payload() -> dict[str, bytes]:
    from explainer.dashboard.payload import payload

    try:
        return payload()
    except ValueError as error:
        raise ContentError(error) from error


def serve(arguments: argparse.Namespace) -> int:
    """Run the server; it imports Voila, which takes a second."""
    from explainer.dashboard.configuration import Limits, configuration, offer_template

    offer_template()
    from explainer.dashboard.guard import LOOPBACK
    from explainer.dashboard.server import DashboardServer

    limits = Limits(visitors=arguments.visitors, pool=arguments.pool, idle_s=arguments.idle)
    server = DashboardServer(config=configuration(limits), ip=arguments.address)
    server.port, server.hosts = arguments.port, LOOPBACK | {name.lower() for name in arguments.host}
    server.announce = print_address if arguments.no_browser else open_address
    server.initialize([])
    try:
        server.start()
    except OSError as problem:
        where = f"{arguments.address}, port {arguments.port}"
        raise CommandError(f"{where} cannot be used: {problem.strerror}.") from None
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
