# covers: flow.while, flow.print
def entry_point(argv):
    i = 0
    while i < 5:
        print(i)
        i += 1
    while i > 0:
        i -= 2
    print(i)
    return 0


def target(driver, args):
    return entry_point, None
