"""Sound files for stories, sentence by sentence, for devices that have no voice of their own."""

from explainer.narration.files import file_name, kept, sounds
from explainer.narration.sentences import sentences

__all__ = ["file_name", "kept", "sentences", "sounds"]
