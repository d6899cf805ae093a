# covers: import.stdlib
import functools
import itertools
import operator
import os.path
import string
import sys
from collections import defaultdict, namedtuple

CHAIN = list(itertools.chain([1, 2], [3]))
SUM = functools.reduce(operator.add, [1, 2, 3, 4])
NAME = os.path.join('a', 'b.py')
BASE = os.path.basename(NAME)
GROUPS = defaultdict(list)
for word in ['apple', 'avocado', 'bean']:
    GROUPS[word[0]].append(word)
A_WORDS = ' '.join(GROUPS['a'])
Point = namedtuple('Point', 'x y')
ORIGIN = Point(3, y=4)
X, Y = ORIGIN.x, ORIGIN[1]
DIGITS = string.digits
MAXINT = sys.maxsize


def entry_point(argv):
    print(len(CHAIN))
    print(SUM)
    print(BASE)
    print(A_WORDS)
    print(X * 10 + Y)
    print(DIGITS)
    print(MAXINT)
    return 0


def target(driver, args):
    return entry_point, None
