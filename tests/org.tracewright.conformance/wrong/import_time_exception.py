# expect: import-time-error 4:12
# because: 7
def table(n):
    return [10, 20][n]


VALUE = table(7)


def entry_point(argv):
    print(VALUE)
    return 0


def target(driver, args):
    return entry_point, None
