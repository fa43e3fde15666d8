"""Lets Voila execute a notebook and write its page, and never waits for it without end."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import nbformat
from voila.notebook_renderer import NotebookRenderer
from voila.utils import get_page_config

from explainer.dashboard.kernels import end

SILENT_S = 120  # so long a kernel may take over one cell
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
# What a page does not need of a widget's state: its code, which comes once from our own address.
CODE = frozenset({"_esm", "_css"})


class NotRendered(Exception):
    """A notebook whose page could not be made."""


class Renderer(NotebookRenderer):  # type: ignore[misc]
    """Voila's renderer, for a notebook that lies anywhere."""

    async def load_notebook(self, path: str) -> Any:
        """Return the notebook of a file."""
        return nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]


async def open_notebook(server: Any, notebook: Path, extra: Mapping[str, Any]) -> NotebookRenderer:
    """Return Voila's renderer of a notebook, nothing started yet. OSError where it is not.

    `extra` is what our template gets to see besides; `server` is our DashboardServer.
    """
    setup = server.voila_configuration
    config = get_page_config(server.base_url, server.app.settings, server.log, setup)
    renderer = Renderer(
        voila_configuration=setup,
        traitlet_config=server.config,
        notebook_path=str(notebook),
        template_paths=server.template_paths,
        config_manager=server.config_manager,
        contents_manager=server.contents_manager,
        base_url=server.base_url,
        kernel_spec_manager=server.kernel_spec_manager,
        page_config=config,
    )
    await renderer.initialize(template=None, theme=None)
    renderer.resources.update(extra)
    return renderer


async def start_kernel(server: Any, notebook: Path, extra: Mapping[str, str]) -> str:
    """Start the kernel of a notebook and return its name; its connection file finds its folder."""
    # folders for passing things are cleaned away under servers that run for long
    Path(server.connection_dir).mkdir(mode=0o700, parents=True, exist_ok=True)
    name = await server.kernel_manager.start_kernel(
        kernel_name="python3",
        path=str(notebook.parent),
        env={**os.environ, **extra},
        # what a kernel prints would stand in our log, with whatever pages sent it
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return str(name)


async def pieces(renderer: NotebookRenderer, kernels: Any, kernel: str) -> AsyncIterator[str]:
    """Yield a page piece by piece; NotRendered when its kernel dies, fails or says nothing more."""
    content = renderer.generate_content_generator(kernel, kernels.get_kernel(kernel))
    while True:
        try:
            async with asyncio.timeout(SILENT_S):
                piece, _ = await anext(content)
        except StopAsyncIteration:
            return
        except Exception as problem:
            raise NotRendered(f"{type(problem).__name__}: {problem}") from problem
        yield piece


def widget_state(renderer: NotebookRenderer, model: str) -> dict[str, Any]:
    """Return the state of one widget that the notebook's kernel holds, without its code."""
    state = renderer.executor.widget_state[model]
    return {name: value for name, value in state.items() if name not in CODE}


async def rendered_once(
    server: Any, notebook: Path, extra: Mapping[str, Any], kernel_extra: Mapping[str, str]
) -> str:
    """Return a whole page whose widget needs no kernel any more: that has ended by then.

    NotRendered when the notebook fails.
    """
    renderer = await open_notebook(server, notebook, extra)
    renderer.resources["widget_state"] = lambda model: widget_state(renderer, model)
    kernel = await start_kernel(server, notebook, kernel_extra)
    try:
        page = "".join([piece async for piece in pieces(renderer, server.kernel_manager, kernel)])
    finally:
        await end(server.kernel_manager, kernel)
    if 'id="kx-state"' not in page:
        raise NotRendered(f"{notebook.name} shows no dashboard.")
    return page
