# covers: target.contract
def entry_point(argv):
    print('target returned the entry point alone')
    return 0


def target(driver, args):
    return entry_point
