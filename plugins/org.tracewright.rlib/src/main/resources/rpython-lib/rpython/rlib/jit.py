"""Hints to the tracing compiler. None has an effect on what a program computes."""

from rpython.rlib.objectmodel import specialize

PARAMETERS = {
    'threshold': 1039,
    'function_threshold': 1619,
    'trace_eagerness': 200,
    'decay': 40,
    'trace_limit': 6000,
    'inlining': 1,
    'loop_longevity': 1000,
    'retrace_limit': 0,
    'max_retrace_guards': 15,
    'max_unroll_loops': 0,
    'max_unroll_recursion': 7,
    'disable_unrolling': 200,
    'pureop_historylength': 16,
    'vec': 0,
    'vec_all': 0,
    'vec_cost': 0,
    'enable_opts': 'intbounds:rewrite:virtualize:string:pure:earlyforce:heap:unroll',
}
ENABLE_ALL_OPTS = PARAMETERS['enable_opts']
unroll_parameters = PARAMETERS.items()


class JitHintError(Exception):
    """A hint that makes no sense."""


class AssertGreenFailed(Exception):
    """assert_green() of what is no constant; no program sees it."""


class InvalidVirtualRef(Exception):
    """A virtual reference that is used after its end; no program sees it, since references are the objects themselves."""


class TraceLimitTooHigh(Exception):
    """A trace_limit beyond what a trace can be; no program sees it."""


# Marks on functions

def elidable(function):
    """The result depends on the arguments alone, and there is no other effect."""
    function._elidable_function_ = True
    return function


# The name that elidable had before.
purefunction = elidable


def jit_callback(name):
    """On a function that is called again and again from outside; it may be traced on its own, and is what it is."""
    def decorate(function):
        return function
    return decorate


def dont_look_inside(function):
    """Traces call it; they do not go into it."""
    function._jit_look_inside_ = False
    return function


def look_inside(function):
    function._jit_look_inside_ = True
    return function


def unroll_safe(function):
    """Its loops run few times: a trace may unroll them."""
    function._jit_unroll_safe_ = True
    return function


def loop_invariant(function):
    """A function without arguments whose result is the same in each round of a loop."""
    dont_look_inside(function)
    function._jit_loop_invariant_ = True
    return function


def not_in_trace(function):
    """Called while interpreting and while tracing, left out of the trace."""
    function.oopspec = 'jit.not_in_trace()'
    return function


def oopspec(spec):
    def decorate(function):
        function.oopspec = spec
        return function
    return decorate


def _argument_names(function):
    code = function.__code__
    return list(code.co_varnames[:code.co_argcount])


def _wrapper(source, function, namespace):
    exec(source, namespace)
    wrapper = namespace['wrapper']
    wrapper.__name__ = function.__name__
    wrapper.__module__ = function.__module__
    wrapper.__defaults__ = function.__defaults__
    return wrapper


def elidable_promote(promote_args='all'):
    """Elidable, called with the arguments promoted: all of them or those whose numbers are given as '0,2'."""
    def decorate(function):
        elidable(function)
        names = _argument_names(function)
        chosen = range(len(names)) if promote_args == 'all' else [int(i) for i in promote_args.split(',')]
        lines = ['def wrapper(%s):' % ', '.join(names)]
        for i in chosen:
            lines.append('    %s = hint(%s, promote=True)' % (names[i], names[i]))
        lines.append('    return function(%s)' % ', '.join(names))
        return _wrapper('\n'.join(lines) + '\n', function, {'function': function, 'hint': hint})
    return decorate


purefunction_promote = elidable_promote


def look_inside_iff(predicate):
    """Traces go into the function where the predicate says so of the arguments."""
    def decorate(function):
        names = ', '.join(_argument_names(function))
        unroll_safe(function)
        outside = dont_look_inside(_wrapper('def wrapper(%s):\n    return function(%s)\n' % (names, names), function,
                                            {'function': function}))
        source = ('def wrapper(%s):\n'
                  '    if not we_are_jitted() or predicate(%s):\n'
                  '        return function(%s)\n'
                  '    else:\n'
                  '        return outside(%s)\n' % (names, names, names, names))
        wrapper = _wrapper(source, function, {'function': function, 'outside': outside, 'predicate': predicate,
                                              'we_are_jitted': we_are_jitted})
        wrapper.__dict__.update(function.__dict__)
        return wrapper
    return decorate


# Hints on values

def hint(x, **flags):
    return x


def promote(x):
    return x


def promote_string(x):
    return x


def promote_unicode(x):
    return x


def we_are_jitted():
    return False


def isconstant(value):
    return False


def isvirtual(value):
    return False


def assert_green(value):
    pass


def jit_debug(string, arg1=0, arg2=0, arg3=0, arg4=0):
    pass


def record_exact_class(value, cls):
    assert type(value) is cls


def record_exact_value(value, const_value):
    assert value == const_value


def current_trace_length():
    """How long the trace is that is being recorded; -1 while there is none, which a program that asks takes for running."""
    return -1


def loop_unrolling_heuristic(lst, size, cutoff=2):
    """Whether a trace may unroll a loop over a list of that size."""
    return size == 0 or isvirtual(lst) or (isconstant(size) and size <= cutoff)


def enter_portal_frame(unique_id):
    """Around a frame that is no portal's own; for profilers."""


def leave_portal_frame(unique_id):
    """Around a frame that is no portal's own; for profilers."""


def record_known_result(result, function, *args):
    pass


def conditional_call(condition, function, *args):
    """Calls the function if the condition holds; traces do so without a guard."""
    if condition:
        function(*args)


def conditional_call_elidable(value, function, *args):
    """The value, or if that is None or 0 the result of the function; traces test it without a guard."""
    if value is None or value == 0:
        value = function(*args)
    return value


def virtual_ref(x):
    return x


def non_virtual_ref(vref):
    return vref


def virtual_ref_finish(vref, x):
    pass


vref_None = None


# Drivers

class JitDriver(object):
    """Names the position key (greens) and the other live values (reds) of a dispatch loop. A class derived from it may name
    them as its attributes."""
    greens = ()
    reds = 'auto'
    name = 'jitdriver'
    active = True
    virtualizables = []
    inline_jit_merge_point = False
    _store_last_enter_jit = None

    def __init__(self, greens=None, reds=None, virtualizables=None, get_jitcell_at=None, set_jitcell_at=None,
                 get_printable_location=None, confirm_enter_jit=None, can_never_inline=None,
                 should_unroll_one_iteration=None, name='jitdriver', check_untranslated=True, vectorize=False,
                 get_unique_id=None, is_recursive=False, get_location=None):
        self.greens = list(self.greens if greens is None else greens)
        self.name = name
        # Without reds, or with 'auto', the reds are all other locals that live at the marker.
        named = self.reds if reds is None else reds
        self.autoreds = named == 'auto'
        self.reds = 'auto' if self.autoreds else list(named)
        self.numreds = None if self.autoreds else len(self.reds)
        self.virtualizables = list(virtualizables) if virtualizables is not None else []
        for virtualizable in self.virtualizables:
            if not self.autoreds and virtualizable not in self.reds:
                raise JitHintError('the virtualizable %s is not among the reds' % virtualizable)
        self.get_printable_location = get_printable_location
        self.get_location = get_location
        self.get_unique_id = get_unique_id
        self.confirm_enter_jit = confirm_enter_jit
        self.can_never_inline = can_never_inline
        self.should_unroll_one_iteration = should_unroll_one_iteration
        self.is_recursive = is_recursive
        self.check_untranslated = check_untranslated
        self.vec = vectorize

    def _freeze_(self):
        return True

    def jit_merge_point(_self, **livevars):
        pass

    def can_enter_jit(_self, **livevars):
        pass

    def loop_header(self):
        pass

    def start_dispatch_loop(self):
        """The merge point, with greens by local name."""

    def backward_jump(self):
        """The next start_dispatch_loop() is reached by a jump backwards."""

    def inline(self, call_jit_merge_point):
        def decorate(function):
            return function
        return decorate

    def clone(self):
        return JitDriver(self.greens, self.reds, self.virtualizables,
                         get_printable_location=self.get_printable_location, name=self.name)


def set_param(driver, name, value):
    pass


def set_param_to_default(driver, name):
    set_param(driver, name, 'default')


def set_user_param(driver, text):
    pass


def set_threshold(driver, value):
    pass


class JitHookInterface(object):
    """What a program may hear of the tracing compiler."""

    def on_abort(self, reason, jitdriver, greenkey, greenkey_repr, logops, operations):
        pass

    def before_compile(self, debug_info):
        pass

    def after_compile(self, debug_info):
        pass

    def before_compile_bridge(self, debug_info):
        pass

    def after_compile_bridge(self, debug_info):
        pass


class Counters(object):
    pass


class AsmInfo(object):
    """Where compiled code is; there is no address of it."""


class JitDebugInfo(object):
    pass
