# covers: lib.jit-driver, floats.arith
# Floats in arrays and fields, and a loop over another array's items.
from rpython.rlib.jit import JitDriver


class Body(object):
    def __init__(self, x, v):
        self.x = x
        self.v = v


driver = JitDriver(greens=['pc', 'code'], reds=['steps', 'body', 'trace', 'energy'])


def run(code, steps):
    body = Body(1.0, 0.0)
    trace = [0.0] * 16
    energy = 0.0
    pc = 0
    while True:
        driver.jit_merge_point(pc=pc, code=code, steps=steps, body=body, trace=trace, energy=energy)
        op = code[pc]
        pc += 1
        if op == 'f':
            body.v -= body.x * 0.01
        elif op == 'm':
            body.x += body.v * 0.01
        elif op == 't':
            trace[steps & 15] = body.x
        elif op == 'e':
            energy = body.x * body.x + body.v * body.v
            if energy > 1.001:
                body.v *= 0.999
        elif op == 'l':
            steps -= 1
            if steps == 0:
                break
            pc = 0
            driver.can_enter_jit(pc=pc, code=code, steps=steps, body=body, trace=trace, energy=energy)
    total = 0.0
    for x in trace:
        total += x
    return total + energy


def entry_point(argv):
    print(int(run('fmtel', 30) * 1000000.0))
    print(int(run('fmtel', 4000) * 1000000.0))
    return 0


def target(driver, args):
    return entry_point, None
