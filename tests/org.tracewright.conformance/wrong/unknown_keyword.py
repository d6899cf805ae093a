# expect: call-error 7:11
def area(width, height):
    return width * height


def entry_point(argv):
    print(area(1, depth=2))
    return 0


def target(driver, args):
    return entry_point, None
