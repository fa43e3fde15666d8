"""What the tests of the educator's door share: a kernel that runs notebooks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

# What the notebook before has named is gone, and so is the language that it chose.
ANEW = "%reset -f\nfrom explainer.lesson import speak\nspeak('en')\n%reset -f"


@pytest.fixture(scope="session")
def kernel() -> Iterator[Any]:
    """One kernel for all notebooks, emptied before each: starting one costs seconds."""
    from jupyter_client.manager import KernelManager

    manager = KernelManager(kernel_name="python3")
    manager.start_kernel()
    yield manager
    manager.shutdown_kernel(now=True)


@pytest.fixture(scope="session")
def run_through(kernel: Any) -> Callable[[Any], Any]:
    """Run a notebook from its first cell to its last, and return it as it would be saved."""
    import nbclient
    import nbformat

    def run(notebook: Any) -> Any:
        notebook.cells.insert(0, nbformat.v4.new_code_cell(ANEW))
        client = nbclient.NotebookClient(notebook, km=kernel, timeout=300)
        try:
            client.execute()
        finally:
            client.kc.stop_channels()
        del notebook.cells[0]
        return notebook

    return run
