# expect: not-rpython 7:21
# expect: not-rpython 11:5
def apply(function, x):
    return function(x)

def calculate(x):
    shifted = apply(lambda y: y + x, 1)
    return shifted

def grow(x):
    def by(y, step=x):
        return y + step
    return by(1)

def entry_point(argv):
    print(calculate(len(argv)))
    print(grow(len(argv)))
    return 0

def target(driver, args):
    return entry_point, None
