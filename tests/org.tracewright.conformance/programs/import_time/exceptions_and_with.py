# covers: import.exceptions
LOG = []


class Quiet(object):
    def __enter__(self):
        LOG.append('enter')
        return self

    def __exit__(self, kind, value, traceback):
        LOG.append('exit ' + kind.__name__)
        return True


with Quiet():
    raise KeyError('lost')

try:
    try:
        {}['x']
    finally:
        LOG.append('finally')
except LookupError as error:
    LOG.append(type(error).__name__)


class Custom(ValueError):
    def __str__(self):
        return 'custom ' + str(self.args[0])


try:
    raise Custom(5)
except ValueError as error:
    LOG.append(str(error))
LINES = ', '.join(LOG)


def entry_point(argv):
    print(LINES)
    return 0


def target(driver, args):
    return entry_point, None
