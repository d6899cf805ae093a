"""Checks, and a log for those who debug a translated program."""


class FatalError(Exception):
    pass


def ll_assert(x, msg):
    """Checked in debug builds only."""
    assert x, msg


def check_nonneg(x):
    """Translation fails where x may be negative."""
    assert x >= 0


def make_sure_not_resized(arg):
    """Translation fails where the list may change its length."""
    return arg


make_sure_list_not_resized = make_sure_not_resized


def make_sure_not_modified(arg):
    return arg


def mark_dict_non_null(d):
    return d


def check_annotation(arg, checker):
    return arg


def check_list_of_chars(l):
    return l


def fatalerror(msg):
    raise FatalError(msg)


fatalerror_notb = fatalerror


def debug_print(*args):
    pass


def debug_start(category, timestamp=False):
    pass


def debug_stop(category, timestamp=False):
    pass


def debug_flush():
    pass


def have_debug_prints():
    return False


def have_debug_prints_for(category):
    return False


def attach_gdb():
    pass


class debug(object):
    """A section of the log, for `with`."""

    def __init__(self, category):
        self.category = category

    def __enter__(self):
        debug_start(self.category)

    def __exit__(self, kind, value, traceback):
        debug_stop(self.category)
