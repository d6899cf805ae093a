# covers: import.comprehensions, import.stdlib, import.big-ints, dialect.old-syntax
import sys
from types import FunctionType

NAMES = map(str, [1, 2, 3])
ODD = filter(lambda n: n % 2, range(10))
TOTAL = reduce(lambda a, b: a + b, ODD)
BIG = 2 ** 70
TEXT = `BIG` + ' ' + repr(10 ** 20)
KINDS = [isinstance(BIG, long), isinstance(len, FunctionType), isinstance(u'', basestring)]
LETTERS = sorted({'b': 1, 'a': 2}.items(), key=lambda item: item[1])
ORDER = cmp(1, 2)
items = [3, 1, 2]
items.sort(cmp=lambda a, b: b - a)
IS2 = sys.version_info[0] == 2


def entry_point(argv):
    print ' '.join(NAMES), len(ODD), TOTAL
    print TEXT
    for kind in KINDS:
        print kind
    print LETTERS[0][0], ORDER
    print items[0], items[2]
    print IS2
    return 0


def target(driver, args):
    return entry_point, None
