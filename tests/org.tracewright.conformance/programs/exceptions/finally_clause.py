# covers: exceptions.finally, exceptions.else, flow.break
def run(kind, log):
    try:
        log.append('start')
        if kind == 1:
            return 'returned'
        if kind == 2:
            raise ValueError
    except ValueError:
        log.append('handled')
    else:
        log.append('else')
    finally:
        log.append('finally')
    return 'end'


def loop(log):
    i = -1
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append('body %d' % i)
        finally:
            log.append('after %d' % i)
    return i


def nested(log):
    try:
        try:
            raise KeyError
        finally:
            log.append('inner')
    except KeyError:
        log.append('outer')


def entry_point(argv):
    log = []
    for kind in range(3):
        print(run(kind, log))
    print(loop(log))
    nested(log)
    for line in log:
        print(line)
    return 0


def target(driver, args):
    return entry_point, None
