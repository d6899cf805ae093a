# covers: lib.jit-driver, lists.basic
# Two drivers: a machine with a growing stack, and a matcher that it calls.
from rpython.rlib.jit import JitDriver, dont_look_inside, loop_invariant, unroll_safe

machine_driver = JitDriver(greens=['pc', 'code'], reds=['stack', 'n', 'found'], name='machine')
match_driver = JitDriver(greens=['pattern'], reds=['text', 'at', 'state'], name='matcher')


def matches(pattern, text):
    at = 0
    state = 0
    while at < len(text):
        match_driver.jit_merge_point(pattern=pattern, text=text, at=at, state=state)
        if text[at] == pattern[state]:
            state += 1
            if state == len(pattern):
                return at
        else:
            state = 0
        at += 1
    return -1


@dont_look_inside
def scramble(n):
    return (n * 1103515245 + 12345) & 0x7fffffff


@loop_invariant
def modulus():
    return 1009


@unroll_safe
def add_up(stack, count):
    total = 0
    for i in range(count):
        total += stack.pop()
    return total


def run(code, n, text):
    stack = []
    pc = 0
    found = 0
    while pc < len(code):
        machine_driver.jit_merge_point(pc=pc, code=code, stack=stack, n=n, found=found)
        op = code[pc]
        pc += 1
        if op == 'p':
            stack.append(n)
        elif op == 's':
            stack.append(scramble(n) % modulus())
        elif op == '+':
            stack.append(add_up(stack, 2))
        elif op == 'm':
            if n % 16 == 0:
                found += matches('ab' if n % 32 == 0 else 'ba', text)
        elif op == 'r':
            n -= 1
            if n > 0:
                pc = 0
                machine_driver.can_enter_jit(pc=pc, code=code, stack=stack, n=n, found=found)
    total = 0
    for item in stack:
        total += item
    return total + found


def entry_point(argv):
    text = 'x' * 60 + 'ab' + 'y' * 9 + 'ba'
    print(run('ps+mr', 5, text))
    print(run('ps+mr', 3000, text))
    return 0


def target(driver, args):
    return entry_point, None
