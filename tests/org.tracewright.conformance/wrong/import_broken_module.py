# expect: syntax-error broken/part.py 4:13
from broken.part import twice


def entry_point(argv):
    print(twice(len(argv)))
    return 0


def target(driver, args):
    return entry_point, None
