# expect: no-target 5:5
def entry_point(iterations):
    return iterations * 2

def target(driver, args):
    return entry_point, [int]
