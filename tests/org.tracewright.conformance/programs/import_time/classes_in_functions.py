# covers: import.classes-in-functions, classes.override
class Op(object):
    def apply(self, n):
        return n


def make_class(name, factor):
    class Scale(Op):
        def apply(self, n):
            return n * factor
    Scale.__name__ = name
    Scale.label = name
    return Scale


Double = make_class('Double', 2)
Triple = make_class('Triple', 3)


def make_dynamic(name, base, values):
    return type(name, (base,), values)


Quiet = make_dynamic('Quiet', Op, {'label': 'Quiet'})
Op.label = 'Op'


def entry_point(argv):
    for op in [Double(), Triple(), Quiet(), Op()]:
        print('%s %d' % (op.label, op.apply(7)))
    return 0


def target(driver, args):
    return entry_point, None
