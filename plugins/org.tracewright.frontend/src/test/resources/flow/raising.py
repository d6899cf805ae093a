class Mine(Exception):
    def __init__(self, value):
        self.value = value

class Special(Mine):
    pass

def fail(kind):
    if kind == 1:
        raise Mine(10)
    if kind == 2:
        raise Special(20)
    if kind == 3:
        raise ValueError('three')
    if kind == 4:
        raise KeyError
    return kind

def catch(kind):
    try:
        return fail(kind)
    except Special as e:
        return 'special', e.value
    except Mine as e:
        return 'mine', e.value
    except (ValueError, IndexError):
        return 'value'
    finally:
        kind = 0

def passes(kind):
    try:
        fail(kind)
    except ValueError:
        return 'value'
    return 'fine'

def lookup(d, key):
    try:
        return d[key]
    except KeyError:
        return 'missing'

def item(l, i):
    try:
        x = l[i]
    except IndexError:
        x = 'none'
    else:
        x = x * 2
    return x

def cleanup(kind, log):
    try:
        try:
            log.append('try')
            if kind == 0:
                return log
            fail(kind)
            log.append('after')
        finally:
            log.append('finally')
    except Mine:
        log.append('caught')
    return log

def loop_finally(n, log):
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        finally:
            log.append(-i)
    return log

def again(kind):
    try:
        fail(kind)
    except Mine:
        raise
    except ValueError:
        raise KeyError('changed')
    return 'none'

def nested(kind):
    try:
        try:
            fail(kind)
        except KeyError:
            return 'inner'
    except Exception as e:
        return 'outer ' + e.__class__.__name__
    return 'fine'

def division(a, b):
    try:
        return a // b
    except ZeroDivisionError:
        return -1

def asserted(x):
    assert x > 0, 'positive'
    return x

class Manager(object):
    def __init__(self, log, swallow):
        self.log = log
        self.swallow = swallow
    def __enter__(self):
        self.log.append('enter')
        return self
    def __exit__(self, etype, evalue, tb):
        self.log.append('exit' if etype is None else 'error')
        return self.swallow

def managed(kind, swallow):
    """A graph never swallows: RPython's with does not look at what __exit__ returns, so `seen` has a value after it."""
    log = []
    with Manager(log, swallow) as m:
        seen = 'body'
        m.log.append(seen)
        fail(kind)
    log.append(seen + ' end')
    return log

CASES = [(catch, (k,)) for k in range(6)] + [(passes, (k,)) for k in range(4)] + [(again, (k,)) for k in range(5)] + \
        [(nested, (k,)) for k in range(6)] + [(cleanup, (0, [])), (cleanup, (1, [])), (cleanup, (3, [])), (cleanup, (7, []))] + \
        [(lookup, ({'a': 1}, 'a')), (lookup, ({'a': 1}, 'b')), (item, ([1, 2], 1)), (item, ([1, 2], 5)), (loop_finally, (6, [])),
         (division, (7, 2)), (division, (7, 0)), (asserted, (1,)), (asserted, (0,)), (managed, (0, False)), (managed, (1, False))]
