"""Hints to the tracing compiler: none has an effect on what a program computes."""


def _same(function):
    return function


elidable = unroll_safe = dont_look_inside = look_inside = loop_invariant = not_in_trace = _same


def elidable_promote(promote_args='all'):
    return _same


def look_inside_iff(predicate):
    return _same


def oopspec(spec):
    return _same


def promote(x):
    return x


promote_string = promote_unicode = promote


def hint(x, **flags):
    return x


def we_are_jitted():
    return False


def isconstant(x):
    return False


def isvirtual(x):
    return False


def set_param(driver, name, value):
    pass


def set_user_param(driver, text):
    pass


def virtual_ref(x):
    return x


non_virtual_ref = virtual_ref


def virtual_ref_finish(vref, x):
    pass


def assert_green(x):
    pass


def record_exact_class(value, cls):
    assert type(value) is cls


def record_exact_value(value, const_value):
    assert value == const_value


def current_trace_length():
    return -1


def loop_unrolling_heuristic(lst, size, cutoff=2):
    return size == 0


def enter_portal_frame(unique_id):
    pass


leave_portal_frame = enter_portal_frame


def jit_callback(name):
    return _same


class AssertGreenFailed(Exception):
    pass


def conditional_call(condition, function, *args):
    if condition:
        function(*args)


def conditional_call_elidable(value, function, *args):
    if value is None or value == 0 and not isinstance(value, bool):
        value = function(*args)
    return value


class JitDriver(object):
    def __init__(self, greens=None, reds=None, virtualizables=None, get_jitcell_at=None, set_jitcell_at=None,
                 get_printable_location=None, confirm_enter_jit=None, can_never_inline=None,
                 should_unroll_one_iteration=None, name='jitdriver', check_untranslated=True,
                 is_recursive=False, get_unique_id=None, get_location=None, vectorize=False):
        self.greens = greens
        self.reds = reds

    def jit_merge_point(_self, **values):
        pass

    can_enter_jit = jit_merge_point

    def start_dispatch_loop(self):
        pass

    backward_jump = start_dispatch_loop

    def inline(self, call_jit_merge_point):
        return _same


class JitHookInterface(object):
    pass
