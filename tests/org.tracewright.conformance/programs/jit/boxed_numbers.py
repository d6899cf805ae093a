# covers: lib.jit-driver, classes.override
# A stack machine with boxed ints and floats, which a trace should not allocate.
from rpython.rlib.jit import JitDriver, hint

PUSH, ADD, MUL, LESS, DUP, SWAP, LOAD, STORE, JUMP_IF, HALF, HALT = range(11)


class Box(object):
    def add(self, other):
        raise NotImplementedError

    def mul(self, other):
        raise NotImplementedError

    def less(self, other):
        raise NotImplementedError

    def as_float(self):
        raise NotImplementedError


class IntBox(Box):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def add(self, other):
        if isinstance(other, IntBox):
            return IntBox(self.value + other.value)
        return FloatBox(float(self.value) + other.as_float())

    def mul(self, other):
        if isinstance(other, IntBox):
            return IntBox(self.value * other.value)
        return FloatBox(float(self.value) * other.as_float())

    def less(self, other):
        if isinstance(other, IntBox):
            return self.value < other.value
        return float(self.value) < other.as_float()

    def as_float(self):
        return float(self.value)



class FloatBox(Box):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def add(self, other):
        return FloatBox(self.value + other.as_float())

    def mul(self, other):
        return FloatBox(self.value * other.as_float())

    def less(self, other):
        return self.value < other.as_float()

    def as_float(self):
        return self.value


class Frame(object):
    def __init__(self, size):
        self.stack = [None] * size
        self.top = 0
        self.locals = [None] * 4

    def push(self, box):
        top = hint(self.top, promote=True)
        self.stack[top] = box
        self.top = top + 1

    def pop(self):
        top = hint(self.top, promote=True) - 1
        box = self.stack[top]
        self.stack[top] = None
        self.top = top
        assert box is not None
        return box


def location(pc, code):
    return 'pc %d op %d' % (pc, ord(code[pc]))


driver = JitDriver(greens=['pc', 'code'], reds=['frame'], get_printable_location=location)


def run(code, n):
    frame = Frame(8)
    frame.locals[0] = IntBox(n)
    pc = 0
    while True:
        driver.jit_merge_point(pc=pc, code=code, frame=frame)
        op = ord(code[pc])
        arg = ord(code[pc + 1])
        pc += 2
        if op == PUSH:
            frame.push(IntBox(arg - 10))
        elif op == HALF:
            frame.push(FloatBox(0.5))
        elif op == ADD:
            right = frame.pop()
            frame.push(frame.pop().add(right))
        elif op == MUL:
            right = frame.pop()
            frame.push(frame.pop().mul(right))
        elif op == LESS:
            right = frame.pop()
            if frame.pop().less(right):
                frame.push(IntBox(1))
            else:
                frame.push(IntBox(0))
        elif op == DUP:
            box = frame.pop()
            frame.push(box)
            frame.push(box)
        elif op == SWAP:
            right = frame.pop()
            left = frame.pop()
            frame.push(right)
            frame.push(left)
        elif op == LOAD:
            frame.push(frame.locals[arg])
        elif op == STORE:
            frame.locals[arg] = frame.pop()
        elif op == JUMP_IF:
            box = frame.pop()
            if isinstance(box, IntBox) and box.value != 0:
                backwards = arg < pc
                pc = arg
                if backwards:
                    driver.can_enter_jit(pc=pc, code=code, frame=frame)
        else:
            return frame.pop()


def assemble(pairs):
    return ''.join([chr(op) + chr(arg) for op, arg in pairs])


INTS = assemble([(PUSH, 10), (STORE, 1),
                 # 4: the loop
                 (LOAD, 1), (LOAD, 0), (ADD, 0), (STORE, 1),
                 (LOAD, 0), (PUSH, 9), (ADD, 0), (DUP, 0), (STORE, 0),
                 (PUSH, 10), (SWAP, 0), (LESS, 0), (JUMP_IF, 4),
                 (LOAD, 1), (HALT, 0)])

MIXED = assemble([(HALF, 0), (STORE, 1),
                  (LOAD, 1), (HALF, 0), (MUL, 0), (LOAD, 0), (ADD, 0), (STORE, 1),
                  (LOAD, 0), (PUSH, 9), (ADD, 0), (DUP, 0), (STORE, 0),
                  (PUSH, 10), (SWAP, 0), (LESS, 0), (JUMP_IF, 4),
                  (LOAD, 1), (PUSH, 12), (MUL, 0), (HALT, 0)])


def entry_point(argv):
    total = run(INTS, 3000)
    assert isinstance(total, IntBox)
    print(total.value)
    mixed = run(MIXED, 3000)
    print(int(mixed.as_float() * 1000.0))
    again = run(INTS, 10)
    assert isinstance(again, IntBox)
    print(again.value)
    return 0


def target(driver, args):
    return entry_point, None
