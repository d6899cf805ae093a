# covers: target.contract, lib.jit-driver
"""All that a target may define beside target()."""
from rpython.jit.codewriter.policy import JitPolicy
from rpython.rlib.jit import JitDriver, JitHookInterface

driver = JitDriver(greens=[], reds=['n', 'total'])
SEEN = []


class Hooks(JitHookInterface):
    def on_abort(self, reason, jitdriver, greenkey, greenkey_repr, logops, operations):
        pass


def jitpolicy(driver):
    return JitPolicy(Hooks())


def loop(n):
    total = 0
    while n > 0:
        driver.jit_merge_point(n=n, total=total)
        total += n
        n -= 1
    return total


def entry_point(argv):
    print(loop(10))
    print(' '.join(SEEN))
    return 0


def target(driver, args):
    driver.exe_name = 'sums-%(backend)s'
    SEEN.append('target')
    return entry_point, None


if __name__ == '__main__':
    print('this is not run')
