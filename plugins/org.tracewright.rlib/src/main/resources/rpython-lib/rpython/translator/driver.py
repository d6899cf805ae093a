"""What a target sees of the translation."""
from rpython.config.config import Config
from rpython.config.translationoption import get_combined_translation_config


class TranslationDriver(object):
    """Given to `target(driver, args)`: the name of the program, and options."""

    def __init__(self, exe_name=None, config=None):
        self.exe_name = exe_name
        self.config = config or get_combined_translation_config(translating=True)
        self.extra_goals = {}
        self.default_extra = {}

    def disable(self, to_disable):
        pass


def run_target(module, args):
    """What `target(driver, args)` of a module names, after its `handle_config(config, translateconfig)` if there is one; a
    function that gives the policy of its tracing compiler, None where it has no `jitpolicy(driver)`; whether it gives types
    of parameters, so that what it names is no program but a function; and how the program is to be called, None where it says nothing."""
    options = getattr(module, 'get_additional_config_options', None)
    driver = TranslationDriver(config=get_combined_translation_config(options and options(), translating=True))
    handle_config = getattr(module, 'handle_config', None)
    if handle_config is not None:
        handle_config(driver.config, Config())
    result = module.target(driver, args)
    is_function = False
    if isinstance(result, tuple) and result:
        is_function = len(result) > 1 and result[1] is not None
        result = result[0]
    jitpolicy = getattr(module, 'jitpolicy', None)
    return result, None if jitpolicy is None else lambda: jitpolicy(driver), is_function, driver.exe_name
