# covers: functions.calls, types.none-mix
def classify(n):
    if n < 0:
        return 'negative'
    if n == 0:
        return 'zero'
    if n < 10:
        return 'digit'
    if n < 100:
        return 'small'
    return None


def entry_point(argv):
    for n in [-5, 0, 7, 42, 1000]:
        name = classify(n)
        if name is None:
            print('no name')
        else:
            print(name)
    return 0


def target(driver, args):
    return entry_point, None
