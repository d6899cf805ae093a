# covers: lib.immutable-fields, lib.jit-driver
# Methods of a language, whose base class, which has no instances, says what of them never changes and what seldom does.
from rpython.rlib.jit import JitDriver

INCREMENT = 0
ADD = 1
LOOP = 2
REPLACE = 3
LAST = 4
RETURN = 5


class AbstractMethod(object):
    _immutable_fields_ = ['size', 'literals[*]', 'step?']

    def __init__(self, code, size, literals):
        self.code = code
        self.size = size
        self.literals = literals
        self.step = 1


class Literal(object):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value


class Named(object):
    _mixin_ = True
    _immutable_fields_ = ['name']


class Method(Named, AbstractMethod):
    _immutable_fields_ = ['code']

    def __init__(self, name, code, size, literals):
        AbstractMethod.__init__(self, code, size, literals)
        self.name = name
        self.calls = 0


def location(pc, method):
    return '%s %d' % (method.name, pc)


driver = JitDriver(greens=['pc', 'method'], reds=['count', 'frame'], get_printable_location=location)


def run(method, count):
    frame = [0] * method.size
    pc = 0
    while True:
        driver.jit_merge_point(pc=pc, method=method, count=count, frame=frame)
        op = ord(method.code[pc])
        pc += 1
        if op == INCREMENT:
            # A frame within the frame, whose length only the method knows.
            inner = [0] * method.size
            inner[1] = frame[0]
            frame[0] = inner[1] + method.step
        elif op == ADD:
            frame[1] += method.literals[ord(method.code[pc])].value
            pc += 1
        elif op == LAST:
            # Which index it is from the end only a helper finds out; and what is read there is read again.
            frame[1] += method.literals[-ord(method.code[pc])].value
            pc += 1
        elif op == REPLACE:
            if count % 400 == 0:
                method.step += 1
        elif op == LOOP:
            count -= 1
            if count > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, method=method, count=count, frame=frame)
        else:
            method.calls += 1
            return frame[0] * 1000 + frame[1] % 1000


def method(name, size, codes, literals):
    return Method(name, ''.join([chr(code) for code in codes]), size, [Literal(value) for value in literals])


def entry_point(argv):
    steady = method('steady', 2, [INCREMENT, ADD, 1, LAST, 2, LOOP, RETURN], [5, 7])
    changing = method('changing', 3, [REPLACE, INCREMENT, ADD, 0, LOOP, RETURN], [11])
    print(run(steady, 1000))
    print(run(changing, 1000))
    print(run(steady, 500))
    print(steady.calls + changing.calls)
    return 0


def target(driver, args):
    return entry_point, None
