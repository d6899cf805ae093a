# covers: checks.zero, floats.arith
def ratio(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return -1.0


def entry_point(argv):
    print(ratio(1.0, 4.0))
    print(ratio(1.0, 0.0))
    print(ratio(0.0, float(len(argv))))
    return 0


def target(driver, args):
    return entry_point, None
