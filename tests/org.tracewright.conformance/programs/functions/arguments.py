# covers: target.contract, strings.convert
# args: 5 seven 3
def entry_point(argv):
    print(len(argv))
    print(argv[1])
    print(argv[2] + '!')
    print(int(argv[1]) * int(argv[3]))
    for arg in argv[1:]:
        print(len(arg))
    return 0


def target(driver, args):
    return entry_point, None
