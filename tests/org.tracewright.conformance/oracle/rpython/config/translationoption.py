"""The options of every translation."""
from rpython.config.config import Config


def get_combined_translation_config(other_optdescr=None, existing_config=None, overrides=None, translating=False):
    return Config(translation=Config(translating=translating))
