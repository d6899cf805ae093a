# covers: lib.rthread, special.with
"""A lock that is given up and taken again every so many steps, as an interpreter with threads does."""
from rpython.rlib import rthread


class Lock(object):
    def __init__(self):
        self.ll_lock = rthread.allocate_lock()
        self.switches = 0

    def acquire(self):
        self.ll_lock.acquire(True)

    def yield_thread(self):
        self.ll_lock.release()
        self.ll_lock.acquire(True)
        self.switches += 1

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, kind, value, traceback):
        self.ll_lock.release()


class Failure(Exception):
    pass


def run(lock, program):
    stack = []
    for step, op in enumerate(program):
        if step % 4 == 3:
            lock.yield_thread()
        if op == '+':
            stack.append(stack.pop() + stack.pop())
        elif op == '*':
            stack.append(stack.pop() * stack.pop())
        elif op == '!':
            raise Failure
        else:
            stack.append(ord(op) - ord('0'))
    return stack[0]


def entry_point(argv):
    lock = Lock()
    with lock:
        print(run(lock, '12+34+*5*'))
    try:
        with lock:
            run(lock, '12!')
    except Failure:
        print('failed')
    print('%d %s' % (lock.switches, lock.ll_lock.is_acquired()))
    return 0


def target(driver, args):
    return entry_point, None
