# expect: system-exit 4:1
import sys

sys.exit(3)


def entry_point(argv):
    return 0


def target(driver, args):
    return entry_point, None
