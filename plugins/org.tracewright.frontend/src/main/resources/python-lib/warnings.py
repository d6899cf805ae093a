"""Warnings are not shown at import time."""


def warn(message, category=None, stacklevel=1):
    pass


def filterwarnings(*args, **keywords):
    pass


simplefilter = resetwarnings = filterwarnings
