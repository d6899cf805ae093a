# covers: exceptions.raise, special.init
class Fraction(object):
    def __init__(self, over, under):
        if under == 0:
            raise ValueError('zero')
        if under < 0:
            over = -over
            under = -under
        self.over = over
        self.under = under


def make(over, under):
    try:
        fraction = Fraction(over, under)
    except ValueError:
        return None
    return fraction


def entry_point(argv):
    f = make(1, -2)
    if f is not None:
        print('%d/%d' % (f.over, f.under))
    print(make(1, 0) is None)
    return 0


def target(driver, args):
    return entry_point, None
