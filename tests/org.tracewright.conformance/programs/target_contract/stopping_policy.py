# covers: target.contract
from rpython.jit.codewriter.policy import JitPolicy


class Policy(JitPolicy):
    """Looks into all functions but those whose name says not to."""

    def look_inside_function(self, func):
        if func.__name__.startswith('slow_'):
            return False
        return JitPolicy.look_inside_function(self, func)


def slow_text(n):
    return '*' * n


def histogram(numbers):
    return [slow_text(n) for n in numbers]


POLICY = Policy()
LOOKED_AT = [POLICY.look_inside_function(function) for function in [slow_text, histogram]]


def jitpolicy(driver):
    return POLICY


def entry_point(argv):
    for line in histogram([3, 1, 4]):
        print(line)
    print('%s %s' % (LOOKED_AT[0], LOOKED_AT[1]))
    return 0


def target(driver, args):
    return entry_point
