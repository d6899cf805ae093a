# covers: lib.jit-driver, checks.index, checks.zero, exceptions.try
# Functions small enough to be put into their callers fail by themselves: no handler stands in them, and none of their own checks comes first. The handlers of their callers catch that all the same.
from rpython.rlib.jit import JitDriver

LOOP = 10


class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.next = None


class Shape(object):
    corners = 0


class Square(Shape):
    corners = 4


class Triangle(Shape):
    corners = 3


class World(object):
    def __init__(self):
        self.shapes = [Square, None, Triangle]
        self.numbers = [4, 8, 15, 16, 23, 42, 108]
        self.points = [Point(1, 2), None, Point(3, 4)]
        self.points[0].next = self.points[2]
        self.caught = 0
        self.writes = 0
        self.finals = 0


driver = JitDriver(greens=['pc', 'code'], reds=['n', 'total', 'world'])


def number(world, i):
    return world.numbers[i]


def put(world, i, value):
    world.writes += 1
    world.numbers[i] = value
    world.writes += 1


def quotient(a, b):
    return a // b


def rest(a, b):
    return a % b


def x_of(point):
    return point.x


def x_of_next(point):
    return point.next.x


def move(point, by):
    point.y = point.y + by


def two_levels(world, a, b):
    return quotient(number(world, a), b) + 1


def own_handler(world, a, b):
    try:
        return two_levels(world, a, b)
    except IndexError:
        return -1


def corners(shape):
    return shape.corners


def letter(text, i):
    return ord(text[i])


def always(world, a, b):
    try:
        return quotient(a, b)
    finally:
        world.finals += 1


def step(world, code, op, n):
    if op == 0:
        return number(world, n % 9)
    elif op == 1:
        put(world, n % 9, n & 15)
        return world.writes & 3
    elif op == 2:
        return quotient(1000, n % 5) + rest(77, n % 3)
    elif op == 3:
        return x_of(world.points[n % 3])
    elif op == 4:
        move(world.points[n % 3], n & 7)
        return 1
    elif op == 5:
        return quotient(7, n & 3) + rest(7, n & 1)
    elif op == 6:
        return own_handler(world, n % 9, n & 3)
    elif op == 7:
        return always(world, n, n & 1)
    elif op == 8:
        return corners(world.shapes[n % 3])
    return letter(code, n & 15)


def run(world, code, n):
    pc = 0
    total = 0
    while pc < len(code):
        driver.jit_merge_point(pc=pc, code=code, n=n, total=total, world=world)
        op = ord(code[pc])
        pc += 1
        if op == LOOP:
            n -= 1
            if n > 0:
                pc = 0
                driver.can_enter_jit(pc=pc, code=code, n=n, total=total, world=world)
        else:
            try:
                total = (total * 3 + step(world, code, op, n)) & 0xffff
            except IndexError:
                world.caught += 1
                total += 1
            except ZeroDivisionError:
                world.caught += 10
                total += 2
            except AttributeError:
                world.caught += 100
                total += 3
    return total


def here(world, i, d, point):
    """Every small function stands in a try of its own here, so that it is put into it."""
    result = ''
    try:
        result += 'number %d ' % number(world, i)
    except IndexError:
        result += 'no number '
    try:
        put(world, i, 5)
    except Exception:
        result += 'not put '
    try:
        result += 'quotient %d ' % quotient(100, d)
    except ZeroDivisionError:
        result += 'no quotient '
    try:
        result += 'x %d ' % x_of(point)
    except AttributeError:
        result += 'no x '
    try:
        result += 'next %d ' % x_of_next(point)
    except AttributeError:
        result += 'no next '
    try:
        try:
            result += 'levels %d ' % two_levels(world, i, d)
        except ZeroDivisionError:
            result += 'levels 0 '
    except LookupError:
        result += 'levels - '
    try:
        result += 'corners %d ' % corners(world.shapes[d])
    except AttributeError:
        result += 'no corners '
    try:
        result += 'letter %d' % letter('abc', i)
    except IndexError:
        result += 'no letter'
    return result


def entry_point(argv):
    for i in range(9):
        world = World()
        print(here(world, i, i % 3, world.points[i % 3]))
    print(here(World(), -20, 1, None))
    for op in range(LOOP):
        world = World()
        total = run(world, ''.join([chr(op), chr(LOOP)]), 500)
        print('%d: %d %d %d %d' % (op, total, world.caught, world.writes, world.finals))
    world = World()
    total = run(world, ''.join([chr(op) for op in range(LOOP + 1)]), 1500)
    print('all: %d %d %d %d' % (total, world.caught, world.writes, world.finals))
    return 0


def target(driver, args):
    return entry_point, None
