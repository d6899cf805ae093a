# covers: special.with, flow.with
class Scope(object):
    def __init__(self, name, log):
        self.name = name
        self.log = log

    def __enter__(self):
        self.log.append('enter ' + self.name)
        return self

    def __exit__(self, kind, value, traceback):
        self.log.append('leave ' + self.name)


def work(log, fail):
    with Scope('outer', log) as outer:
        log.append('in ' + outer.name)
        with Scope('inner', log):
            if fail:
                raise ValueError
            log.append('fine')
    return len(log)


def early(log):
    with Scope('early', log):
        return 5
    return 6


def entry_point(argv):
    log = []
    print(work(log, False))
    try:
        work(log, True)
    except ValueError:
        log.append('caught')
    print(early(log))
    for line in log:
        print(line)
    return 0


def target(driver, args):
    return entry_point, None
