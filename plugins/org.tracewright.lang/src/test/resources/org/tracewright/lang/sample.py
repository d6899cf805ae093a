import os, sys
from rpython.rlib.jit import (JitDriver,
    hint)

driver = JitDriver(greens=['pc'], reds=['frame'])


class Frame(object):
    _immutable_ = True

    def __init__(self, size, *rest):
        self.stack = [0] * size
        self.names = {'a': 1, 'b': (2, 3)}

    def push(self, value):
        if value < 0 and not self.stack:
            raise ValueError, "negative"
        elif value == 0:
            return None
        else:
            self.stack[len(self.stack) - 1] = value
        for i, x in enumerate(self.stack[1:]):
            if x == value: break
        else:
            print >>sys.stderr, "none", i


@hint
def run(frame, code, pc=0):
    while pc < len(code):
        driver.jit_merge_point(pc=pc, frame=frame)
        try:
            op = code[pc]
            pc += 1
        except (IndexError, KeyError) as e:
            print e
            continue
        finally:
            frame.push(op)
        with open(code) as f, open(op) as g:
            total = [y for y in f
                     if y]
    return lambda z: z if pc else -pc ** 2


def entry_point(argv):
    assert len(argv) > 1, 'usage'
    run(Frame(10), argv[1])
    return 0


def target(driver, args):
    return entry_point, None
