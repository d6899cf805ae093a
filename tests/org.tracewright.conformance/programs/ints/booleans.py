# covers: bools, flow.boolean
def truth(n):
    return n != 0


def entry_point(argv):
    n = len(argv)
    yes = truth(n)
    no = truth(n - 1)
    print(yes)
    print(no)
    print(yes and no)
    print(yes or no)
    print(not yes)
    print(yes == no)
    count = 0
    for flag in [yes, no, yes]:
        if flag:
            count += 1
    print(count)
    print(int(yes) + int(no))
    print(yes & no)
    print(yes | no)
    print(bool(n))
    return 0


def target(driver, args):
    return entry_point, None
