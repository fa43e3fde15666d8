# a compiled bundle, played by the stage as it is in the dashboard: the kernel is told nothing

import bundled
from IPython.display import display

from explainer.stage import Stage

display(Stage(bundled.bundle(until="end"), synced=False))
