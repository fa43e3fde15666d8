"""The static door: a folder for any web server or stick, and one file per language."""

from explainer.site.folder import write_folder
from explainer.site.single_file import write_single_files

__all__ = ["write_folder", "write_single_files"]
