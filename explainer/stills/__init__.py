"""Still pictures of chapters outside the browser: one frame, a file of pixels, a sheet of many."""

from explainer.stills.picture import Look, StillError, picture, theme
from explainer.stills.pixels import pngs, sheet
from explainer.stills.seconds import Second, seconds

__all__ = ["Look", "Second", "StillError", "picture", "pngs", "seconds", "sheet", "theme"]
