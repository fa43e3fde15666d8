"""`explainer serve` whose lessons let go of kernels sooner: a test would wait for half a minute.

Shares of what the server itself keeps to, so that none at all is none here too.
"""

import sys

from explainer.cli import main
from explainer.dashboard import lessons

SHARE = 0.3

lessons.ALONE_S *= SHARE
lessons.ARRIVING_S *= SHARE

sys.exit(main())
