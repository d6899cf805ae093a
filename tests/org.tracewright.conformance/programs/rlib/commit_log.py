# covers: lib.digests
"""A chain of records, each with the digest of the one before."""
from rpython.rlib.rmd5 import RMD5
from rpython.rlib.rsha import RSHA


class Commit(object):
    def __init__(self, parent, text):
        self.parent = parent
        digest = RSHA(parent.name if parent is not None else '')
        digest.update('\0')
        for line in text.split('\n'):
            digest.update(line)
        self.name = digest.hexdigest()
        self.check = digest.copy()
        self.check.update('tail')
        assert self.name == digest.hexdigest()


def entry_point(argv):
    head = None
    sum = RMD5()
    for i in range(20):
        head = Commit(head, 'change %d\nby nobody' % i)
        sum.update(head.check.digest())
        if i % 5 == 0:
            print('%d %s %s' % (i, head.name, sum.hexdigest()))
    print('%d %d' % (len(sum.digest()), len(head.check.digest())))
    return 0


def target(driver, args):
    return entry_point, None
