"""Every educator's notebook runs from its first cell to its last."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from explainer.places import NOTEBOOKS

pytestmark = pytest.mark.slow
TEACHING = sorted(NOTEBOOKS.glob("0*.ipynb"))


@pytest.fixture(scope="module")
def kernel() -> Iterator[Any]:
    """One kernel for all notebooks, emptied before each: starting one costs seconds."""
    from jupyter_client.manager import KernelManager

    manager = KernelManager(kernel_name="python3")
    manager.start_kernel()
    yield manager
    manager.shutdown_kernel(now=True)


@pytest.mark.filterwarnings("default")  # of the kernel's own event loop, which is not ours
@pytest.mark.parametrize("path", TEACHING, ids=lambda path: path.stem)
def test_it_runs(path: Path, kernel: Any) -> None:
    import nbclient
    import nbformat

    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(0, nbformat.v4.new_code_cell("%reset -f"))
    client = nbclient.NotebookClient(notebook, km=kernel, timeout=300)
    client.execute()
    client.kc.stop_channels()
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.get("execution_count") for cell in cells)
    shown = [output.data for cell in cells for output in cell.outputs if "data" in output]
    drawn = [data for data in shown if data.get("text/plain", "").startswith("<")]
    assert all(len(data) > 1 for data in drawn), "a figure or a widget is left as text"
