"""A COMBINE archive opens in another program, with the values that were changed."""

import io
import zipfile
from pathlib import Path

import pytest

from explainer.cli import main
from explainer.models import ModelError, read_model, to_archive

pytestmark = pytest.mark.slow


def hill_in_copasi(archive: bytes, folder: Path) -> float:
    """Open an archive in COPASI and return the value it starts with."""
    import basico

    path = folder / "model.omex"
    path.write_bytes(archive)
    basico.load_model(str(path))
    return float(basico.get_parameters("hill").initial_value.iloc[0])


def test_copasi_opens_it(tmp_path: Path) -> None:
    model = read_model("nmda_receptor")
    published = model.parameter("hill").value
    assert hill_in_copasi(to_archive(model), tmp_path) == pytest.approx(published)


def test_a_changed_value_travels(tmp_path: Path) -> None:
    model = read_model("nmda_receptor")
    changed = to_archive(model, {"hill": 1.25})
    assert hill_in_copasi(changed, tmp_path) == pytest.approx(1.25)


def test_a_name_that_is_none_of_the_models_is_refused() -> None:
    with pytest.raises(ModelError, match="nonsense"):
        to_archive(read_model("nmda_receptor"), {"nonsense": 1.0})


def test_the_manifest_names_every_file() -> None:
    with zipfile.ZipFile(io.BytesIO(to_archive(read_model("spine_turnover")))) as archive:
        manifest = archive.read("manifest.xml").decode()
        assert all(f'"./{name}"' in manifest for name in archive.namelist())


def test_the_command_line_writes_one(tmp_path: Path) -> None:
    assert main(["sbml", "spine_turnover", str(tmp_path / "spines.omex")]) == 0
    assert zipfile.is_zipfile(tmp_path / "spines.omex")
