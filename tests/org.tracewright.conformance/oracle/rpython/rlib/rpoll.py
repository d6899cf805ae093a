"""Numbers and exceptions of waiting for descriptors."""
import select as _select

for _name in 'POLLIN POLLPRI POLLOUT POLLERR POLLHUP POLLNVAL'.split():
    globals()[_name] = getattr(_select, _name)


class PollError(Exception):
    def __init__(self, errno):
        self.errno = errno


class SelectError(Exception):
    def __init__(self, errno):
        self.errno = errno
