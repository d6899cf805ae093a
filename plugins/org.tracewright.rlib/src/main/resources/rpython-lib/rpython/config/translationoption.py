"""The options that a target may look at or set."""
from rpython.config.config import Config

DEFL_PROF_BASED_INLINE_THRESHOLD = 32.4
DEFL_INLINE_THRESHOLD = 32.4
IS_64_BITS = True


def get_combined_translation_config(other_optdescr=None, existing_config=None, overrides=None, translating=False):
    """The options of a translation in the group `translation`, beside them those of a target in the group of their description."""
    config = existing_config
    if config is None:
        config = Config()
        config.translation = Config(None, config, translating=translating, jit=False, gc='host', backend='jvm', type_system='lltype')
    if other_optdescr is not None:
        setattr(config, other_optdescr._name, Config(other_optdescr, config))
    for path, value in (overrides or {}).items():
        config._set_path(path if '.' in path or config._owner(path) is not None else 'translation.' + path, value)
    return config


def get_translation_config():
    return None


def set_opt_level(config, level):
    pass
