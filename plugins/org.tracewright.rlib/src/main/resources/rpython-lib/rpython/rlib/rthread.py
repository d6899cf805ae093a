"""Threads, as a program needs them that has one. What would begin a second one is refused."""
from rpython.rlib.objectmodel import _refused


class error(Exception):
    """A lock is released that nobody holds."""


RThreadError = error


def get_ident():
    return 1


get_or_make_ident = get_ident


class Lock(object):
    """Nobody else can hold it, so nothing ever waits."""

    def __init__(self):
        self._held = False

    def acquire(self, flag):
        """Whether it is now held by this call; a second acquisition that is to wait would wait for ever."""
        if self._held:
            if flag:
                raise error('the only thread would wait for itself')
            return False
        self._held = True
        return True

    def acquire_timed(self, timeout):
        """1 if acquired, 0 if not; the time is that after which nothing can have changed."""
        return int(self.acquire(False))

    def is_acquired(self):
        return self._held

    def release(self):
        if not self._held:
            raise error('bad lock: it is not held')
        self._held = False

    def __enter__(self):
        self.acquire(True)
        return self

    def __exit__(self, kind, value, traceback):
        self.release()


def allocate_lock():
    return Lock()


allocate_ll_lock = _refused('allocate_ll_lock', 'needs raw memory')
start_new_thread = _refused('start_new_thread', 'needs threads, which do not exist yet')
ll_start_new_thread = start_new_thread


def gc_thread_prepare():
    pass


def gc_thread_run():
    pass


def gc_thread_start():
    pass


def gc_thread_die():
    pass


def get_stacksize():
    return 0


class ThreadLocalReference(object):
    """One reference for each thread: here, one."""

    def __init__(self, Cls, loop_invariant=False):
        self.Cls = Cls
        self._value = None

    def get(self):
        return self._value

    def set(self, value):
        self._value = value
