# covers: import.attribute-functions
from glob import glob
from importlib import import_module

PATTERNS = glob('/nowhere/*.py')
FUNCTIONS = [(name, getattr(import_module('math'), name)) for name in ['sqrt', 'floor']]
VALUES = [(name, function(6.25)) for name, function in FUNCTIONS]


def entry_point(argv):
    print(len(PATTERNS))
    for name, value in VALUES:
        print('%s %f' % (name, value))
    return 0


def target(driver, args):
    return entry_point, None
