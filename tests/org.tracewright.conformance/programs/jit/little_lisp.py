# covers: lib.jit-driver, classes.override, exceptions.raise
# A Lisp with closures and a loop for tail calls.
from rpython.rlib.jit import JitDriver, elidable, promote, unroll_safe


class Value(object):
    pass


class Int(Value):
    _immutable_fields_ = ['n']

    def __init__(self, n):
        self.n = n


class Pair(Value):
    _immutable_fields_ = ['car', 'cdr']

    def __init__(self, car, cdr):
        self.car = car
        self.cdr = cdr


class Symbol(Value):
    _immutable_fields_ = ['name']

    def __init__(self, name):
        self.name = name


class Nil(Value):
    pass


class Closure(Value):
    _immutable_fields_ = ['params', 'body', 'env']

    def __init__(self, params, body, env):
        self.params = params
        self.body = body
        self.env = env


class Env(object):
    _immutable_fields_ = ['names', 'values', 'outer']

    def __init__(self, names, values, outer):
        self.names = names
        self.values = values
        self.outer = outer

    @unroll_safe
    def find(self, symbol):
        env = self
        while env is not None:
            names = promote(env.names)
            at = position(names, symbol)
            if at >= 0:
                return env.values[at]
            env = env.outer
        raise LispError('unbound ' + symbol.name)


class LispError(Exception):
    def __init__(self, message):
        self.message = message


NIL = Nil()


@elidable
def position(names, symbol):
    at = 0
    while isinstance(names, Pair):
        if names.car is symbol:
            return at
        names = names.cdr
        at += 1
    return -1


class Symbols(object):
    def __init__(self):
        self.known = {}

    def get(self, name):
        if name not in self.known:
            self.known[name] = Symbol(name)
        return self.known[name]


symbols = Symbols()
DEFINE = symbols.get('define')
LAMBDA = symbols.get('lambda')
IF = symbols.get('if')
PLUS = symbols.get('+')
MINUS = symbols.get('-')
LESS = symbols.get('<')


class Parser(object):
    def __init__(self, text):
        self.tokens = text.replace('(', ' ( ').replace(')', ' ) ').split(' ')
        self.at = 0

    def next(self):
        while self.tokens[self.at] == '':
            self.at += 1
        token = self.tokens[self.at]
        self.at += 1
        return token

    def parse(self):
        token = self.next()
        if token == '(':
            items = []
            while True:
                item = self.parse()
                if item is None:
                    break
                items.append(item)
            result = NIL
            for i in range(len(items) - 1, -1, -1):
                result = Pair(items[i], result)
            return result
        if token == ')':
            return None
        if token[0].isdigit():
            return Int(int(token))
        return symbols.get(token)


def car(value):
    if not isinstance(value, Pair):
        raise LispError('no pair')
    return value.car


def cdr(value):
    if not isinstance(value, Pair):
        raise LispError('no pair')
    return value.cdr


def number(value):
    if not isinstance(value, Int):
        raise LispError('no number')
    return value.n


driver = JitDriver(greens=['expression'], reds=['env', 'glob'])


def evaluate(expression, env, glob):
    while True:
        driver.jit_merge_point(expression=expression, env=env, glob=glob)
        if isinstance(expression, Int):
            return expression
        if isinstance(expression, Symbol):
            return env.find(expression)
        head = car(expression)
        rest = cdr(expression)
        if head is IF:
            test = evaluate(car(rest), env, glob)
            if isinstance(test, Int) and test.n != 0:
                expression = car(cdr(rest))
            else:
                expression = car(cdr(cdr(rest)))
            continue
        if head is LAMBDA:
            return Closure(car(rest), car(cdr(rest)), env)
        if head is PLUS or head is MINUS or head is LESS:
            left = number(evaluate(car(rest), env, glob))
            right = number(evaluate(car(cdr(rest)), env, glob))
            if head is PLUS:
                return Int(left + right)
            if head is MINUS:
                return Int(left - right)
            return Int(1 if left < right else 0)
        function = evaluate(head, env, glob)
        if not isinstance(function, Closure):
            raise LispError('no function')
        values = arguments(rest, env, glob)
        env = Env(function.params, values, function.env)
        expression = promote(function.body)
        driver.can_enter_jit(expression=expression, env=env, glob=glob)


@unroll_safe
def arguments(rest, env, glob):
    values = []
    while isinstance(rest, Pair):
        values.append(evaluate(rest.car, env, glob))
        rest = rest.cdr
    return values[:]


def run(expression, glob):
    if isinstance(expression, Pair) and expression.car is DEFINE:
        name = car(expression.cdr)
        value = evaluate(car(cdr(expression.cdr)), glob, glob)
        return Env(Pair(name, NIL), [value], glob)
    try:
        result = evaluate(expression, glob, glob)
        if isinstance(result, Int):
            print(result.n)
    except LispError as e:
        print('error: ' + e.message)
    return glob


PROGRAM = ['(define count (lambda (self n acc) (if (< n 1) acc (self self (- n 1) (+ acc n)))))',
           '(define fib (lambda (self n) (if (< n 2) n (+ (self self (- n 1)) (self self (- n 2))))))',
           '(count count 3000 0)',
           '(fib fib 15)',
           '(count count fib 0)',
           '(count missing)']


# How often to do it all is the program's argument; without one, once.
def entry_point(argv):
    times = int(argv[1]) if len(argv) > 1 else 1
    glob = Env(NIL, [], None)
    for line in PROGRAM:
        expression = Parser(line).parse()
        before = glob
        for time in range(times):
            glob = run(expression, before)
    return 0


def target(driver, args):
    return entry_point, None
