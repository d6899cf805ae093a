# covers: lib.objectmodel
from rpython.rlib.objectmodel import we_are_translated, keepalive_until_here, newlist_hint, always_inline


def only_here():
    if we_are_translated():
        return len('translated')
    return len('translated')


@always_inline
def add(a, b):
    return a + b


def entry_point(argv):
    print(only_here())
    items = newlist_hint(10)
    items.append(add(1, 2))
    print(len(items))
    print(items[0])
    keepalive_until_here(items)
    return 0


def target(driver, args):
    return entry_point, None
