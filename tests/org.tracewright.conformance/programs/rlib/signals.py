# covers: lib.rsignal
from rpython.rlib import rsignal

NAMES = ['SIGINT', 'SIGTERM', 'SIGSEGV', 'SIGCHLD', 'SIGPIPE', 'SIGUSR1']
NUMBERS = [getattr(rsignal, name) for name in NAMES]


class Handlers(object):
    """What a program wants to hear of, and what it does then."""

    def __init__(self):
        self.handlers = {}

    def install(self, number, handler):
        self.handlers[number] = handler
        rsignal.pypysig_setflag(number)

    def remove(self, number):
        del self.handlers[number]
        rsignal.pypysig_default(number)

    def check(self):
        count = 0
        number = rsignal.pypysig_poll()
        while number >= 0:
            if number in self.handlers:
                self.handlers[number](number)
            count += 1
            number = rsignal.pypysig_poll()
        return count


def interrupted(number):
    print('interrupted by %d' % number)


def entry_point(argv):
    for i in range(len(NAMES)):
        print('%s %d' % (NAMES[i], NUMBERS[i]))
    handlers = Handlers()
    handlers.install(rsignal.SIGINT, interrupted)
    handlers.install(rsignal.SIGTERM, interrupted)
    print(handlers.check())
    handlers.remove(rsignal.SIGTERM)
    print(len(handlers.handlers))
    print(rsignal.NSIG)
    return 0


def target(driver, args):
    return entry_point, None
