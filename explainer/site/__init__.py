"""The static door: a folder for any web server or stick, one file per language, and the sheet."""

from explainer.site.folder import write_courses, write_folder
from explainer.site.sheet import write_sheets
from explainer.site.single_file import write_single_files

__all__ = ["write_courses", "write_folder", "write_sheets", "write_single_files"]
