"""A device that draws few pictures a second: a whole story on a false clock costs that much less.

Given to `show(..., clock=True, without=FEW_FRAMES)`: where the page learns to ask for a frame, it
learns a slower way. Frames stay closer together than what the story takes for a page that hung.
"""

FRAME_MS = 95
FEW_FRAMES = f"""{{
  const later = window.setTimeout;
  window.requestAnimationFrame = (beat) => later(() => beat(performance.now()), {FRAME_MS});
  window.cancelAnimationFrame = window.clearTimeout;
}}"""
