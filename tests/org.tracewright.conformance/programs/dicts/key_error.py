# covers: checks.key, exceptions.try
def look_up(d, key):
    try:
        return d[key]
    except KeyError:
        return -1


def remove(d, key):
    try:
        del d[key]
    except KeyError:
        print('no ' + key)
    else:
        print('removed ' + key)


def entry_point(argv):
    d = {'one': 1, 'two': 2}
    print(look_up(d, 'one'))
    print(look_up(d, 'three'))
    remove(d, 'two')
    remove(d, 'two')
    print(len(d))
    return 0


def target(driver, args):
    return entry_point, None
