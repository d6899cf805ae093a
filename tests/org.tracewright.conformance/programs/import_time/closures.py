# covers: import.closures
def make_adder(n):
    def add(x):
        return x + n
    return add


def make_compare(order):
    if order == 'up':
        def compare(a, b):
            return a < b
    else:
        def compare(a, b):
            return a > b
    return compare


add_one = make_adder(1)
add_ten = make_adder(10)
ADDERS = [make_adder(i * i) for i in range(4)]
up = make_compare('up')
down = make_compare('down')


def entry_point(argv):
    print(add_one(5))
    print(add_ten(5))
    for adder in ADDERS:
        print(adder(100))
    print(up(1, 2))
    print(down(1, 2))
    return 0


def target(driver, args):
    return entry_point, None
