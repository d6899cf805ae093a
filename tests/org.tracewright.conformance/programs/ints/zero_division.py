# covers: checks.zero, exceptions.try
def divide(a, b):
    try:
        return a // b
    except ZeroDivisionError:
        return -999


def modulo(a, b):
    try:
        return a % b
    except ZeroDivisionError:
        return -998


def entry_point(argv):
    print(divide(10, 3))
    print(divide(10, 0))
    print(modulo(-10, 3))
    print(modulo(10, len(argv) - 1))
    return 0


def target(driver, args):
    return entry_point, None
