"""The options that a target may look at or set."""
from rpython.config.config import Config

DEFL_PROF_BASED_INLINE_THRESHOLD = 32.4
DEFL_INLINE_THRESHOLD = 32.4
IS_64_BITS = True


def get_combined_translation_config(other_optdescr=None, existing_config=None, overrides=None, translating=False):
    return Config(translation=Config(translating=translating, jit=False, gc='host', backend='jvm', type_system='lltype', **(overrides or {})))


def get_translation_config():
    return None


def set_opt_level(config, level):
    pass
