# covers: lib.environ, import.stdlib
"""What the environment says when the program is imported is a constant of the translated program."""
import os

LEVEL = int(os.environ.get('CONFORMANCE_LEVEL', '3'))
NAMES = [name for name in ['CONFORMANCE_A', 'CONFORMANCE_B'] if name in os.environ]

if os.environ.get('CONFORMANCE_VERBOSE'):
    def report(text):
        print('verbose: ' + text)
else:
    def report(text):
        print(text)


def entry_point(argv):
    report('level %d' % LEVEL)
    report('%d names' % len(NAMES))
    return int(os.environ.get('CONFORMANCE_LEVEL') is not None)


def target(driver, args):
    return entry_point, None
