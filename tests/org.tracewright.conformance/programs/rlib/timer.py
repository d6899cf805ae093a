# covers: lib.rtime
from rpython.rlib import rtime


class Stopwatch(object):
    def __init__(self):
        self.started = 0.0
        self.total = 0.0
        self.laps = 0

    def __enter__(self):
        self.started = rtime.time()
        return self

    def __exit__(self, kind, value, traceback):
        self.total += rtime.time() - self.started
        self.laps += 1


def work(n):
    result = 1
    for i in range(n):
        result = (result * 31 + i) % 65537
    return result


def entry_point(argv):
    watch = Stopwatch()
    for n in [10, 100, 1000]:
        with watch:
            print(work(n))
    print('%d %s' % (watch.laps, 0.0 <= watch.total < 60.0))
    print(rtime.time() > 1000000000.0)
    print(rtime.clock() >= 0.0)
    return 0


def target(driver, args):
    return entry_point, None
