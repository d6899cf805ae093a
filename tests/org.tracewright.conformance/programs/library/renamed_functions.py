# covers: lib.sourcetools, import.closures
from rpython.tool.sourcetools import func_with_new_name


def template(a, b):
    return a * 100 + b


first = func_with_new_name(template, 'first')
second = func_with_new_name(template, 'second')
NAMES = first.__name__ + ' ' + second.__name__


def entry_point(argv):
    print(NAMES)
    print(first(1, 2))
    print(second(3, 4))
    return 0


def target(driver, args):
    return entry_point, None
