# expect: no-target 2:1
def entry_point(argv):
    return 0
