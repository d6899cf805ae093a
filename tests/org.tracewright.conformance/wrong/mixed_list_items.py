# expect: union-error 5:5
# because: 4
def entry_point(argv):
    items = [1, 2]
    items.append('three')
    print(len(items))
    return 0


def target(driver, args):
    return entry_point, None
