# covers: functions.values, functions.defaults
def plain(a):
    return a


def with_default(a, b=10):
    return a + b


FUNCTIONS = [plain, with_default]


def entry_point(argv):
    for function in FUNCTIONS:
        print(function(5))
    return 0


def target(driver, args):
    return entry_point, None
