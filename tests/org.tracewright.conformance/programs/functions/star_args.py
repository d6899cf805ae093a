# covers: functions.star-args
def total(a, b, c):
    return a * 100 + b * 10 + c


def call_with_pair(pair):
    return total(7, *pair)


def count(*args):
    return len(args)


def first_and_count(first, *rest):
    return first + len(rest)


def entry_point(argv):
    print(total(*(1, 2, 3)))
    print(call_with_pair((8, 9)))
    print(count())
    print(count(4, 5, 6))
    print(first_and_count(10))
    print(first_and_count(10, 1, 1))
    return 0


def target(driver, args):
    return entry_point, None
