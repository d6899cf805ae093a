# covers: lib.rpath
from rpython.rlib.rpath import rabspath, risabs, risdir, rjoin, rnormpath

PARTS = ['', '.', '..', 'a', 'b.c', '/', '//', '...', 'a/..', './', '/d', '///']


def show(path):
    print("%s: %s %d" % (path, rnormpath(path), risabs(path)))


def entry_point(argv):
    for a in PARTS:
        show(a)
        for b in PARTS:
            joined = rjoin(a, b)
            print("%s + %s = %s" % (a, b, joined))
            show(joined)
            for c in PARTS:
                show(a + '/' + b + '/' + c)
    print(rabspath('/x/../y'))
    here = rabspath('.')
    print(rabspath('q/../r') == rjoin(here, 'r'))
    print(rabspath('') == here)
    print(risdir(here))
    print(risdir(rjoin(here, 'there/is/none')))
    return 0


def target(driver, args):
    return entry_point, None
