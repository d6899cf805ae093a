# covers: lib.rgc
from rpython.rlib import rgc


class Resource(object):
    count = 0

    def __init__(self, name):
        self.name = name


class Closing(rgc.FinalizerQueue):
    Class = Resource

    def finalizer_trigger(self):
        pass


class Pool(object):
    def __init__(self):
        self.queue = Closing()
        self.open = []

    def acquire(self, name):
        resource = Resource(name)
        self.queue.register_finalizer(resource)
        self.open.append(resource)
        return resource

    def reap(self):
        """Those that live are still in the list, so none has died."""
        dead = 0
        while True:
            resource = self.queue.next_dead()
            if resource is None:
                return dead
            dead += 1


@rgc.no_collect
def sum_without_collection(numbers):
    total = 0
    for n in numbers:
        total += n
    return total


def entry_point(argv):
    pool = Pool()
    for name in ['a', 'b', 'c']:
        pool.acquire(name)
    rgc.collect()
    print(pool.reap())
    print(', '.join([resource.name for resource in pool.open]))
    rgc.disable()
    print(sum_without_collection(range(10)))
    rgc.enable()
    rgc.add_memory_pressure(1000)
    print(rgc.isenabled())
    print(rgc.pin(pool))
    return 0


def target(driver, args):
    return entry_point, None
