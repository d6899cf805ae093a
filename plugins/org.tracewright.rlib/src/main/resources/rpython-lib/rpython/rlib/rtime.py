"""Time."""
import time as _time


def time():
    return _time.time()


def clock():
    return _time.clock()


def sleep(seconds):
    _time.sleep(seconds)
