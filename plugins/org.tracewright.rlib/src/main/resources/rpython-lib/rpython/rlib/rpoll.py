"""Waiting for several descriptors. There is nothing to wait for yet: the calls are refused, the names can be imported."""
from rpython.rlib.objectmodel import _refused

POLLIN = 1
POLLPRI = 2
POLLOUT = 4
POLLERR = 8
POLLHUP = 16
POLLNVAL = 32
eventnames = ['POLLIN', 'POLLPRI', 'POLLOUT', 'POLLERR', 'POLLHUP', 'POLLNVAL']


class PollError(Exception):
    def __init__(self, errno):
        self.errno = errno


class SelectError(Exception):
    def __init__(self, errno):
        self.errno = errno


poll = _refused('poll', 'needs sockets or pipes, which do not exist yet')
select = _refused('select', 'needs sockets or pipes, which do not exist yet')
