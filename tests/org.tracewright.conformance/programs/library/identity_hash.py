# covers: lib.objectmodel
from rpython.rlib.objectmodel import compute_identity_hash, compute_unique_id, compute_hash


class Thing(object):
    pass


def entry_point(argv):
    a = Thing()
    b = Thing()
    print(compute_identity_hash(a) == compute_identity_hash(a))
    print(compute_unique_id(a) != compute_unique_id(b))
    print(compute_hash('abc' * len(argv)) == compute_hash('abc'))
    return 0


def target(driver, args):
    return entry_point, None
