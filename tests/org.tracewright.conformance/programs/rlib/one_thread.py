# covers: lib.rthread
from rpython.rlib import rthread
from rpython.rlib.rthread import ThreadLocalReference


class Context(object):
    def __init__(self, name):
        self.name = name
        self.calls = 0


CURRENT = ThreadLocalReference(Context)


class Counter(object):
    def __init__(self):
        self.lock = rthread.allocate_lock()
        self.value = 0

    def increment(self):
        with self.lock:
            self.value += 1
            return self.value

    def try_increment(self):
        if not self.lock.acquire(False):
            return -1
        self.value += 1
        self.lock.release()
        return self.value


def context():
    found = CURRENT.get()
    if found is None:
        found = Context('main')
        CURRENT.set(found)
    found.calls += 1
    return found


def entry_point(argv):
    counter = Counter()
    print(counter.increment())
    print(counter.try_increment())
    counter.lock.acquire(True)
    print(counter.try_increment())
    print(counter.lock.is_acquired())
    counter.lock.release()
    print(counter.lock.is_acquired())
    try:
        counter.lock.release()
    except rthread.error:
        print('not held')
    context()
    print('%s %d' % (context().name, context().calls))
    print(rthread.get_ident() == rthread.get_ident())
    return 0


def target(driver, args):
    return entry_point, None
