# covers: exceptions.raise, exceptions.try, exceptions.finally
class Failure(Exception):
    def __init__(self, depth):
        self.depth = depth


def descend(n, log):
    if n == 0:
        raise Failure(0)
    try:
        descend(n - 1, log)
    except Failure as failure:
        log.append('at %d' % n)
        if n % 2:
            raise
        raise Failure(failure.depth + n)


def entry_point(argv):
    log = []
    try:
        descend(4, log)
    except Failure as failure:
        print(failure.depth)
    for line in log:
        print(line)
    return 0


def target(driver, args):
    return entry_point, None
