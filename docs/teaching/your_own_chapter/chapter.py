"""A chapter of its own, made in a notebook: ten lines, beside a model, a drawing and words."""

from pathlib import Path

from explainer.lesson import OwnChapter

here = Path()  # where the three files are
model, drawing, words = ((here / f"tub.{it}").read_text("utf-8") for it in ("ant", "svg", "ftl"))
derive = {"filled_percent": "round(100 * level)"}
sentences = {"says-rises": "tap - runs_out > 0.05 * tap", "says-stands": "True"}
mine = OwnChapter("my_tub", model, drawing, words, 60, derive, sentences)
mine.stage.time = 5
