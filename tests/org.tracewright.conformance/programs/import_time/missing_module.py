# covers: import.import-error
try:
    import no_such_module_anywhere
    HAVE = True
except ImportError:
    no_such_module_anywhere = None
    HAVE = False

try:
    from os.path import no_such_function
except ImportError:
    def no_such_function(n):
        return n + 1


def entry_point(argv):
    print(HAVE)
    print(no_such_function(4))
    if HAVE:
        print(no_such_module_anywhere.value)
    return 0


def target(driver, args):
    return entry_point, None
