# expect: no-target 1:1
def entry_point(argv):
    return 0
