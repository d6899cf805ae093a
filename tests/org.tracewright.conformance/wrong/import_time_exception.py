# expect: import-time-error 7:9
# because: 4
def table(n):
    return [10, 20][n]


VALUE = table(7)


def entry_point(argv):
    print(VALUE)
    return 0


def target(driver, args):
    return entry_point, None
