# expect: not-rpython 21:27
# expect: not-rpython 22:17
# expect: call-error 23:17
# expect: type-error 24:17
import weakref


class Owner(object):
    pass


class Watcher(object):
    def gone(self, reference):
        pass


def entry_point(argv):
    owner = Owner()
    first = weakref.ref(owner)
    second = weakref.ref(owner)
    if first is second or first == second:
        third = weakref.ref(owner, Watcher().gone)
        third = weakref.ref()
        third = weakref.ref(argv)
        print(third() is owner)
    if first is not None and first() is second():
        print(5)
    return 0


def target(driver, args):
    return entry_point, None
