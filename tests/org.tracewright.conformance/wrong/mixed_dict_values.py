# expect: union-error 6:5
# because: 5
def entry_point(argv):
    table = {}
    table['a'] = 1
    table['b'] = 'two'
    print(len(table))
    return 0


def target(driver, args):
    return entry_point, None
