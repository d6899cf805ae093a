# covers: lib.environ
"""A translated program reads the environment of its own process, by names that are constants, too."""
import os


def home():
    return os.environ.get('PATH', 'none')


def entry_point(argv):
    print(os.environ.get('PATH') is None)
    print('PATH' in os.environ)
    print(os.environ['PATH'] == home())
    print(os.getenv('PATH') == home())
    print(os.environ.get('NO_SUCH_VARIABLE_HERE', 'default'))
    print(os.getenv('NO_SUCH_VARIABLE_HERE', 'other'))
    print('NO_SUCH_VARIABLE_HERE' in os.environ)
    try:
        print(os.environ['NO_SUCH_VARIABLE_HERE'])
    except KeyError:
        print('missing')
    return 0


def target(driver, args):
    return entry_point, None
