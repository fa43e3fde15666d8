"""Shows the stage while its files are written: what changes is made again, and shown where it was.

`server` serves a page, `workshop` has it made by processes that are always new, `files` sees what
was written. None of them imports what it watches: that is for `worker`, which lives until the
next change.
"""
