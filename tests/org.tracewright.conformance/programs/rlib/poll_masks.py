# covers: lib.rpoll
"""Registrations for events, kept as a program would before it waits for them."""
from rpython.rlib.rpoll import POLLIN, POLLOUT, POLLHUP, POLLERR, PollError


class Registry(object):
    def __init__(self):
        self.wanted = {}

    def register(self, fd, mask):
        if fd < 0:
            raise PollError(9)
        self.wanted[fd] = self.wanted.get(fd, 0) | mask

    def unregister(self, fd, mask):
        if fd not in self.wanted:
            raise PollError(2)
        left = self.wanted[fd] & ~mask
        if left:
            self.wanted[fd] = left
        else:
            del self.wanted[fd]

    def ready(self, events):
        """Of the events that came, those that are wanted; errors always are."""
        result = []
        for fd, mask in events:
            found = mask & (self.wanted.get(fd, 0) | POLLERR | POLLHUP)
            if found:
                result.append((fd, found))
        return result


def entry_point(argv):
    registry = Registry()
    registry.register(3, POLLIN)
    registry.register(4, POLLIN | POLLOUT)
    registry.register(3, POLLOUT)
    registry.unregister(4, POLLIN)
    for fd, mask in registry.ready([(3, POLLIN), (4, POLLIN), (4, POLLOUT | POLLERR), (5, POLLHUP)]):
        print('%d %d' % (fd, mask))
    registry.unregister(3, POLLIN | POLLOUT)
    for fd in [-1, 3]:
        try:
            if fd < 0:
                registry.register(fd, POLLIN)
            else:
                registry.unregister(fd, POLLIN)
        except PollError as error:
            print('error %d' % error.errno)
    print(len(registry.wanted))
    return 0


def target(driver, args):
    return entry_point, None
