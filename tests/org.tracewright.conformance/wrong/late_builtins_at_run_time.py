# expect: not-rpython 7:12
# expect: not-rpython 8:33
# expect: not-rpython 9:14
# expect: not-rpython 10:12
def entry_point(argv):
    # Import time has them, the program does not.
    data = bytearray(10)
    data.append(2 + len(argv) * 1j)
    number = complex(1, 2)
    view = memoryview(argv[0])
    return 0


def target(driver, args):
    return entry_point
