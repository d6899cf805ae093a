# covers: flow.assert, exceptions.try
def half(n):
    assert n % 2 == 0
    return n // 2


def entry_point(argv):
    print(half(10))
    try:
        print(half(9 * len(argv)))
    except AssertionError:
        print('odd')
    try:
        assert len(argv) > 5, 'too few'
    except AssertionError:
        print('too few')
    return 0


def target(driver, args):
    return entry_point, None
