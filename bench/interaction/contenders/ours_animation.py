# ten seconds in which the curves grow

import bundled
from IPython.display import display

from explainer.stage import Stage

display(Stage(bundled.bundle(until="now"), synced=False))
