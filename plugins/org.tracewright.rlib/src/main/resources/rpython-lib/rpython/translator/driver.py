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
