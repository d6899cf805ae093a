# covers: target.contract
def entry_point(argv):
    print('about to leave')
    return 3


def target(driver, args):
    return entry_point, None
