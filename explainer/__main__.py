"""`python -m explainer` is the command `explainer`."""

import sys

from explainer.cli import main

sys.exit(main())
