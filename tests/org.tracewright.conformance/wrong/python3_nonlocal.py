# expect: syntax-error 5:9
def make_counter():
    count = 0
    def counter():
        nonlocal count
        count += 1
        return count
    return counter


def entry_point(argv):
    return 0


def target(driver, args):
    return entry_point, None
