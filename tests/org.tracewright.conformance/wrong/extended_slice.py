# expect: not-rpython 5:15
# expect: not-rpython 6:11
def entry_point(argv):
    numbers = [1, 2, 3, 4]
    print(len(numbers[::2]))
    print(argv[0][::-1])
    return 0


def target(driver, args):
    return entry_point, None
