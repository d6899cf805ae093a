# covers: target.contract
def entry_point(argv):
    print('ready')
    return 0


def jitpolicy(driver):
    from rpython.jit.codewriter.policy import JitPolicy
    return JitPolicy()


def target(driver, args):
    return entry_point, None


if __name__ == '__main__':
    entry_point([])
