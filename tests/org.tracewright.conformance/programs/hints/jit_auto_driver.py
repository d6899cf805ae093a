# covers: lib.jit-driver, lib.jit-hints
"""A driver that finds its reds by itself, in a loop over cells of a list; hints of every kind on the way."""
from rpython.rlib.jit import (JitDriver, conditional_call, conditional_call_elidable, record_exact_class, virtual_ref, promote,
                              elidable_promote, promote_string, hint, unroll_safe, dont_look_inside, look_inside_iff, loop_invariant,
                              not_in_trace, we_are_jitted, isconstant, isvirtual, set_param, set_user_param, assert_green)

driver = JitDriver(greens=['shape'], reds='auto', name='map', is_recursive=False,
                   get_printable_location=lambda shape: 'map of ' + shape, confirm_enter_jit=None,
                   should_unroll_one_iteration=lambda shape: True, get_location=lambda shape: (shape, 0, 'map'))


class Value(object):
    def add(self, other):
        raise NotImplementedError


class Number(Value):
    _immutable_ = True

    def __init__(self, n):
        self.n = n

    def add(self, other):
        record_exact_class(other, Number)
        assert isinstance(other, Number)
        return Number(self.n + other.n)


class Cache(object):
    def __init__(self):
        self.squares = {}
        self.misses = 0


CACHE = Cache()


def fill(cache, n):
    cache.squares[n] = n * n
    cache.misses += 1


def square(n):
    conditional_call(n not in CACHE.squares, fill, CACHE, n)
    return CACHE.squares[n]


def compute_length(text):
    CACHE.misses += 100
    return len(text)


class Text(object):
    def __init__(self, text):
        self.text = text
        self.known = 0

    def length(self):
        self.known = conditional_call_elidable(self.known, compute_length, self.text)
        return self.known


@elidable_promote()
def mix(a, b):
    return a * 10 + b


@unroll_safe
def product(numbers):
    result = 1
    for n in numbers:
        result *= n
    return result


@dont_look_inside
def outside(n):
    return n + 1


@look_inside_iff(lambda n, text: n < 3)
def repeat(n, text):
    return text * n


@loop_invariant
def state():
    return CACHE


@not_in_trace
def uncounted():
    pass


def mapped(shape, values):
    result = []
    reference = virtual_ref(values)
    for value in values:
        driver.jit_merge_point(shape=shape)
        if shape == 'square':
            result.append(square(value))
        else:
            result.append(outside(value))
        if not we_are_jitted():
            uncounted()
    if reference is None:
        return values
    return result


def show(values):
    print(' '.join([str(value) for value in values]))


def entry_point(argv):
    set_param(driver, 'function_threshold', 50)
    set_user_param(None, 'trace_limit=8000,inlining=0')
    show(mapped('square', [3, 4, 3, 3]))
    show(mapped('next', [3, 4, 3, 3]))
    print(state().misses)
    text = Text('twelve chars')
    print('%d %d %d' % (text.length(), text.length(), CACHE.misses))
    total = Number(0)
    for n in [1, 2, 3]:
        total = total.add(Number(n))
        assert isinstance(total, Number)
    print(total.n)
    print('%d %d %s %s' % (mix(4, 2), product([2, 3, 7]), repeat(2, 'ab'), repeat(3, 'c')))
    kind = promote_string('kind' + 's' * len(argv))
    size = hint(promote(len(kind)), promote=True)
    assert_green(size)
    print('%s %d %s %s' % (kind, size, isvirtual(total), isconstant(kind)))
    return 0


def target(driver, args):
    return entry_point, None
