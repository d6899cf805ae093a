"""What a target sees of the translation."""
from rpython.config.config import Config


class TranslationDriver(object):
    """Given to `target(driver, args)`: the name of the program, and options."""

    def __init__(self, exe_name=None, config=None):
        self.exe_name = exe_name
        self.config = config or Config(translation=Config())
        self.extra_goals = {}
        self.default_extra = {}

    def disable(self, to_disable):
        pass


def run_target(module, args):
    """What `target(driver, args)` of a module names, after its `handle_config(config, translateconfig)` if there is one; and a
    function that gives the policy of its tracing compiler, None where it has no `jitpolicy(driver)`."""
    driver = TranslationDriver()
    handle_config = getattr(module, 'handle_config', None)
    if handle_config is not None:
        handle_config(driver.config, Config())
    result = module.target(driver, args)
    if isinstance(result, tuple) and result:
        result = result[0]
    jitpolicy = getattr(module, 'jitpolicy', None)
    return result, None if jitpolicy is None else lambda: jitpolicy(driver)
