# expect: syntax-error 4:5
def entry_point(argv):
    if len(argv) > 1:
    print(1)
    return 0


def target(driver, args):
    return entry_point, None
