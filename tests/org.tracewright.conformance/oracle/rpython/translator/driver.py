"""What a target gets."""
from rpython.config.config import Config


class TranslationDriver(object):
    def __init__(self, exe_name=None, config=None):
        self.exe_name = exe_name
        self.config = config or Config(translation=Config())
