"""One thread."""
import threading


class error(Exception):
    pass


def get_ident():
    return 1


class Lock(object):
    def __init__(self):
        self.lock = threading.Lock()

    def acquire(self, flag):
        return self.lock.acquire(False)

    def is_acquired(self):
        return self.lock.locked()

    def release(self):
        if not self.lock.locked():
            raise error
        self.lock.release()

    def __enter__(self):
        self.lock.acquire()
        return self

    def __exit__(self, *problem):
        self.lock.release()


allocate_lock = Lock


class ThreadLocalReference(threading.local):
    def __init__(self, cls, loop_invariant=False):
        self.value = None

    def get(self):
        return self.value

    def set(self, value):
        self.value = value
