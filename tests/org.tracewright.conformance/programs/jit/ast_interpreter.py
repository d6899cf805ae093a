# covers: lib.jit-driver, classes.override
# Nodes that evaluate themselves; the loop of the user's program is the portal.
from rpython.rlib.jit import JitDriver, unroll_safe


class Node(object):
    def eval(self, env):
        raise NotImplementedError


class Num(Node):
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    def eval(self, env):
        return self.value


class Var(Node):
    _immutable_fields_ = ['slot']

    def __init__(self, slot):
        self.slot = slot

    def eval(self, env):
        return env[self.slot]


class BinOp(Node):
    _immutable_fields_ = ['left', 'right']

    def __init__(self, left, right):
        self.left = left
        self.right = right


class Add(BinOp):
    def eval(self, env):
        return self.left.eval(env) + self.right.eval(env)


class Sub(BinOp):
    def eval(self, env):
        return self.left.eval(env) - self.right.eval(env)


class Mod(BinOp):
    def eval(self, env):
        return self.left.eval(env) % self.right.eval(env)


class Less(BinOp):
    def eval(self, env):
        if self.left.eval(env) < self.right.eval(env):
            return 1
        return 0


class Assign(Node):
    _immutable_fields_ = ['slot', 'value']

    def __init__(self, slot, value):
        self.slot = slot
        self.value = value

    def eval(self, env):
        env[self.slot] = self.value.eval(env)
        return 0


class If(Node):
    _immutable_fields_ = ['test', 'then', 'other']

    def __init__(self, test, then, other):
        self.test = test
        self.then = then
        self.other = other

    def eval(self, env):
        if self.test.eval(env):
            return self.then.eval(env)
        return self.other.eval(env)


class Block(Node):
    _immutable_fields_ = ['nodes[*]']

    def __init__(self, nodes):
        self.nodes = nodes

    @unroll_safe
    def eval(self, env):
        for node in self.nodes:
            node.eval(env)
        return 0


driver = JitDriver(greens=['node'], reds=['env'])


class While(Node):
    _immutable_fields_ = ['test', 'body']

    def __init__(self, test, body):
        self.test = test
        self.body = body

    def eval(self, env):
        node = self
        while True:
            driver.jit_merge_point(node=node, env=env)
            if not node.test.eval(env):
                break
            node.body.eval(env)
        return 0


I, J, TOTAL = range(3)


def program(n):
    inner = Block([Assign(J, Add(Var(J), Num(1))),
                   If(Less(Mod(Add(Var(I), Var(J)), Num(7)), Num(3)),
                      Assign(TOTAL, Add(Var(TOTAL), Var(J))),
                      Assign(TOTAL, Sub(Var(TOTAL), Num(1))))])
    outer = Block([Assign(J, Num(0)), While(Less(Var(J), Num(50)), inner), Assign(I, Add(Var(I), Num(1)))])
    return While(Less(Var(I), Num(n)), outer)


# How often to do it all is the program's argument; without one, once.
def entry_point(argv):
    times = int(argv[1]) if len(argv) > 1 else 1
    for n in [3, 120]:
        tree = program(n)
        for time in range(times):
            env = [0] * 3
            tree.eval(env)
            print(env[TOTAL])
            print(env[I])
    return 0


def target(driver, args):
    return entry_point, None
