"""Show the stage while its files are written: the open page follows each change."""

from __future__ import annotations

import argparse
import threading
import time

from explainer.commands import CommandError, add_languages, use_languages


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `explainer watch`."""
    parser.add_argument("--port", type=int, default=8867, help="8867; 0 takes any free port")
    parser.add_argument("--no-browser", action="store_true", help="do not open the page")
    add_languages(parser)


def run(arguments: argparse.Namespace) -> int:
    """Serve on this machine, and follow what is written until interrupted."""
    from explainer.commands.serve import open_address, print_address
    from explainer.places import STAGE_MODULE
    from explainer.watching.server import WatchServer
    from explainer.watching.shown import Shown
    from explainer.watching.workshop import Workshop

    if not STAGE_MODULE.is_file():
        raise CommandError("The browser module is not built yet: run `make stage`.")
    use_languages(arguments)
    workshop = Workshop()
    try:
        server = WatchServer(arguments.port, Shown(workshop, say))
    except OSError as problem:
        workshop.close()
        raise CommandError(f"Port {arguments.port} cannot be used: {problem.strerror}.") from None
    threading.Thread(target=server.watch, daemon=True).start()
    (print_address if arguments.no_browser else open_address)(server.address)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        server.ending.set()
        workshop.close()
        server.server_close()
    return 0


def say(sentence: str) -> None:
    """Print a line with the time of day."""
    print(f"{time.strftime('%H:%M:%S')}  {sentence}", flush=True)
