# covers: checks.index, checks.key, globals.instance-state
# A list or a dict whose items are all one prebuilt object still has to have the item that is asked for.
class Thing(object):
    def __init__(self, name):
        self.name = name


ONLY = Thing('only')


def item(things, i):
    try:
        found = things[i]
    except IndexError:
        return 'none'
    return found.name


def value(things, key):
    try:
        return things[key].name
    except KeyError:
        return 'nothing'


def is_there(things, i):
    try:
        things[i]
    except IndexError:
        return False
    return True


def entry_point(argv):
    things = [ONLY, ONLY]
    for i in range(-3, 4):
        print('%s %s' % (item(things, i), is_there(things, i)))
    table = {2: ONLY}
    for key in range(4):
        print(value(table, key))
    return 0


def target(driver, args):
    return entry_point
