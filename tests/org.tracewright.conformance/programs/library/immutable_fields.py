# covers: lib.immutable-fields, classes.attributes
class Code(object):
    _immutable_fields_ = ['name', 'bytes[*]', 'version?']

    def __init__(self, name, bytes):
        self.name = name
        self.bytes = bytes
        self.version = 1


class Pair(object):
    _immutable_ = True

    def __init__(self, a, b):
        self.a = a
        self.b = b


class Frame(object):
    _virtualizable_ = ['stack[*]', 'top']

    def __init__(self, size):
        self.stack = [0] * size
        self.top = 0

    def push(self, n):
        self.stack[self.top] = n
        self.top += 1

    def pop(self):
        self.top -= 1
        return self.stack[self.top]


def entry_point(argv):
    code = Code('main', [1, 2, 3])
    code.version += len(argv)
    print(code.name)
    print(code.bytes[2])
    print(code.version)
    pair = Pair(3, 4)
    print(pair.a * pair.b)
    frame = Frame(5)
    frame.push(8)
    frame.push(9)
    print(frame.pop() * 10 + frame.pop())
    return 0


def target(driver, args):
    return entry_point, None
