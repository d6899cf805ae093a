"""Time, in seconds."""
import time as _time


def time():
    """Since 1970."""
    return _time.time()


def clock():
    """That the program has been at work."""
    return _time.clock()


def sleep(seconds):
    _time.sleep(seconds)
