# covers: lib.rsignal, lib.rpoll
"""A loop that looks for signals every hundred steps; masks of events as the operating system has them."""
from rpython.rlib import rpoll, rsignal

EVENTS = [('in', rpoll.POLLIN), ('priority', rpoll.POLLPRI), ('out', rpoll.POLLOUT), ('error', rpoll.POLLERR), ('hang up', rpoll.POLLHUP)]


def describe(mask):
    names = []
    for name, bit in EVENTS:
        if mask & bit:
            names.append(name)
    return '+'.join(names)


def attempt(mask):
    if mask & rpoll.POLLNVAL:
        raise rpoll.PollError(9)
    if mask == 0:
        raise rpoll.SelectError(22)
    return describe(mask)


class KeyboardInterrupted(Exception):
    pass


def count_to(limit):
    polls = 0
    for i in range(limit):
        if i % 100 == 0:
            polls += 1
            if rsignal.pypysig_poll() == rsignal.SIGINT:
                raise KeyboardInterrupted
    return polls


def entry_point(argv):
    print(count_to(1050))
    for mask in [1, 4, 5, 16, 24, 0, 32]:
        try:
            print(attempt(mask))
        except rpoll.PollError as error:
            print('poll %d' % error.errno)
        except rpoll.SelectError as error:
            print('select %d' % error.errno)
    return 0


def target(driver, args):
    return entry_point, None
