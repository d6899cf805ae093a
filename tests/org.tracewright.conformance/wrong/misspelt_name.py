# expect: undefined-name 7:25
# expect: undefined-name 12:11
LIMIT = 10


def count(words):
    return len(words) + LIMTI


def entry_point(argv):
    print(count(argv))
    print(cuont(argv))
    return 0


def target(driver, args):
    return entry_point, None
