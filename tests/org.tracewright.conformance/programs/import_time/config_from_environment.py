# covers: import.stdlib, import.keyword-args, import.loops, import.classes-in-functions
import os
import sys

DEBUG = os.environ.get('TRACEWRIGHT_NO_SUCH_VARIABLE', '') == 'yes'
PLATFORM_KNOWN = len(sys.platform) > 0


class Option(object):
    registry = []

    def __init__(self, name, default, **extra):
        self.name = name
        self.default = default
        self.help = extra.get('help', 'none')
        Option.registry.append(self)


Option('depth', 5, help='how deep')
Option('width', 7)
OPTIONS = dict((option.name, option.default) for option in Option.registry)
HELP = '; '.join(['%s: %s' % (option.name, option.help) for option in Option.registry])

if DEBUG:
    def trace(text):
        print(text)
else:
    def trace(text):
        pass


def entry_point(argv):
    trace('hidden')
    print(OPTIONS['depth'] * OPTIONS['width'])
    print(HELP)
    print(DEBUG)
    print(PLATFORM_KNOWN)
    for option in Option.registry:
        print('%s %d' % (option.name, option.default))
    return 0


def target(driver, args):
    return entry_point, None
