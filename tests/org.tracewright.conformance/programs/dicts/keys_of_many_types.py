# covers: dicts.basic, tuples.fixed, chars, bools
class Key(object):
    pass


def first():
    return 1


def second():
    return 2


def entry_point(argv):
    chars = {'a': 1, 'b': 2}
    print(chars['b'])
    floats = {0.5: 'half', 2.0: 'two'}
    print(floats[0.5])
    flags = {True: 'yes', False: 'no'}
    print(flags[len(argv) > 3])
    a, b = Key(), Key()
    objects = {a: 'a', b: 'b'}
    print(objects[b])
    nested = {}
    nested[1, ('x', 2)] = 5
    print(nested[1, ('x', 2)])
    functions = {'f': first, 's': second}
    print(functions['s']())
    lists = {'l': [1, 2]}
    lists['l'].append(3)
    print(len(lists['l']))
    optional = {'n': None, 'v': 'value'}
    for key in optional:
        value = optional[key]
        print(key + ' ' + ('none' if value is None else value))
    negative = {-1: 'minus', 0: 'zero', 1: 'plus'}
    for i in range(-1, 2):
        print(negative[i])
    return 0


def target(driver, args):
    return entry_point, None
