# covers: lib.debug
from rpython.rlib.debug import check_nonneg, make_sure_not_resized, ll_assert, debug_print


def pick(items, i):
    check_nonneg(i)
    return items[i]


def entry_point(argv):
    items = [0] * 4
    make_sure_not_resized(items)
    items[2] = 5
    print(pick(items, 2))
    ll_assert(len(items) == 4, 'four items')
    debug_print('goes to the debug log', len(items))
    return 0


def target(driver, args):
    return entry_point, None
