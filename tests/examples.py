"""How long a drawn example may take: that says what else the machine does, not what is true."""

from hypothesis import settings

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
