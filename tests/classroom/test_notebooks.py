"""Every educator's notebook runs from its first cell to its last."""

from pathlib import Path

import nbclient
import nbformat
import pytest

from explainer.places import NOTEBOOKS

pytestmark = pytest.mark.slow
TEACHING = sorted(NOTEBOOKS.glob("0*.ipynb"))


@pytest.mark.filterwarnings("default")  # of the kernel's own event loop, which is not ours
@pytest.mark.parametrize("path", TEACHING, ids=lambda path: path.stem)
def test_it_runs(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    assert all(cell.get("execution_count") for cell in notebook.cells if cell.cell_type == "code")
