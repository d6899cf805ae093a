# covers: floats.arith, flow.while
def sqrt(x):
    guess = x
    while True:
        better = (guess + x / guess) / 2.0
        if abs(better - guess) < 0.000000001:
            return better
        guess = better


def integrate(steps):
    """x * x from 0 to 1 by the trapezoidal rule."""
    width = 1.0 / steps
    total = 0.0
    x = 0.0
    for i in range(steps):
        y = x + width
        total += (x * x + y * y) * width / 2.0
        x = y
    return total


def entry_point(argv):
    print(int(sqrt(2.0) * 1000000))
    print(int(sqrt(144.0) * 1000000))
    print(int(integrate(100) * 1000000))
    return 0


def target(driver, args):
    return entry_point, None
