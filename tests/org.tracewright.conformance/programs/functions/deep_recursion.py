# covers: functions.calls
class Chain(object):
    def __init__(self, next):
        self.next = next


def length(chain):
    if chain is None:
        return 0
    return 1 + length(chain.next)


def entry_point(argv):
    chain = None
    for i in range(3000):
        chain = Chain(chain)
    print(length(chain))
    return 0


def target(driver, args):
    return entry_point, None
