# expect: not-rpython 8:8
import re

WORD = re.compile('[a-z]+')


def entry_point(argv):
    if WORD.match(argv[0]):
        print('word')
    return 0


def target(driver, args):
    return entry_point, None
