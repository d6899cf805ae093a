# covers: exceptions.try, exceptions.finally, flow.with, special.with, flow.break
class Failure(Exception):
    def __init__(self, n):
        self.n = n


class Quiet(object):
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append('+')
        return self

    def __exit__(self, kind, value, traceback):
        self.log.append('-')


def work(n, log):
    for i in range(n):
        with Quiet(log):
            try:
                if i % 3 == 0:
                    raise Failure(i)
                if i == 4:
                    break
                log.append(str(i))
            except Failure as failure:
                if failure.n == 0:
                    continue
                log.append('f%d' % failure.n)
            finally:
                log.append('.')
    else:
        log.append('all')
    return ''.join(log)


def entry_point(argv):
    print(work(3, []))
    print(work(4, []))
    print(work(8, []))
    return 0


def target(driver, args):
    return entry_point, None
