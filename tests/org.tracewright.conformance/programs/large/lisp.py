# covers: classes.isinstance, dicts.basic, functions.bound-methods, types.none-mix
# A small Lisp: reader, printer, lexical closures, built-in functions.
class LispError(Exception):
    def __init__(self, message):
        self.message = message


class Value(object):
    def show(self):
        return '?'

    def truth(self):
        return True


class Int(Value):
    def __init__(self, n):
        self.n = n

    def show(self):
        return str(self.n)


class Symbol(Value):
    def __init__(self, name):
        self.name = name

    def show(self):
        return self.name


class Nil(Value):
    def show(self):
        return '()'

    def truth(self):
        return False


class Cons(Value):
    def __init__(self, head, tail):
        self.head = head
        self.tail = tail

    def show(self):
        parts = [self.head.show()]
        rest = self.tail
        while isinstance(rest, Cons):
            parts.append(rest.head.show())
            rest = rest.tail
        if not isinstance(rest, Nil):
            parts.append('.')
            parts.append(rest.show())
        return '(' + ' '.join(parts) + ')'


class Closure(Value):
    def __init__(self, parameters, body, scope):
        self.parameters = parameters
        self.body = body
        self.scope = scope

    def show(self):
        return '<closure>'


class Builtin(Value):
    def __init__(self, name, function):
        self.name = name
        self.function = function

    def show(self):
        return '<' + self.name + '>'


nil = Nil()


class Symbols(object):
    def __init__(self):
        self.table = {}

    def get(self, name):
        symbol = self.table.get(name, None)
        if symbol is None:
            symbol = Symbol(name)
            self.table[name] = symbol
        return symbol


symbols = Symbols()
QUOTE = symbols.get('quote')
IF = symbols.get('if')
LAMBDA = symbols.get('lambda')
DEFINE = symbols.get('define')
LET = symbols.get('let')
T = symbols.get('t')


class Reader(object):
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def skip(self):
        while self.pos < len(self.text) and self.text[self.pos].isspace():
            self.pos += 1

    def at_end(self):
        self.skip()
        return self.pos >= len(self.text)

    def read(self):
        if self.at_end():
            raise LispError('unexpected end')
        char = self.text[self.pos]
        if char == '(':
            self.pos += 1
            items = []
            while True:
                if self.at_end():
                    raise LispError('missing )')
                if self.text[self.pos] == ')':
                    self.pos += 1
                    break
                items.append(self.read())
            result = nil
            i = len(items) - 1
            while i >= 0:
                result = Cons(items[i], result)
                i -= 1
            return result
        if char == ')':
            raise LispError('unexpected )')
        if char == "'":
            self.pos += 1
            return Cons(QUOTE, Cons(self.read(), nil))
        start = self.pos
        while self.pos < len(self.text) and not self.text[self.pos].isspace() and self.text[self.pos] not in '()':
            self.pos += 1
        word = self.text[start:self.pos]
        try:
            return Int(int(word))
        except ValueError:
            return symbols.get(word)


class Scope(object):
    def __init__(self, outer):
        self.outer = outer
        self.values = {}

    def look_up(self, symbol):
        scope = self
        while scope is not None:
            if symbol in scope.values:
                return scope.values[symbol]
            scope = scope.outer
        raise LispError('unbound ' + symbol.name)


def head(value):
    if isinstance(value, Cons):
        return value.head
    raise LispError('no list: ' + value.show())


def tail(value):
    if isinstance(value, Cons):
        return value.tail
    raise LispError('no list: ' + value.show())


def number(value):
    if isinstance(value, Int):
        return value.n
    raise LispError('no number: ' + value.show())


def boolean(flag):
    if flag:
        return T
    return nil


def f_add(args):
    total = 0
    for arg in args:
        total += number(arg)
    return Int(total)


def f_sub(args):
    return Int(number(args[0]) - number(args[1]))


def f_mul(args):
    total = 1
    for arg in args:
        total *= number(arg)
    return Int(total)


def f_less(args):
    return boolean(number(args[0]) < number(args[1]))


def f_car(args):
    return head(args[0])


def f_cdr(args):
    return tail(args[0])


def f_cons(args):
    return Cons(args[0], args[1])


def f_null(args):
    return boolean(isinstance(args[0], Nil))


BUILTINS = [('+', f_add), ('-', f_sub), ('*', f_mul), ('<', f_less), ('car', f_car), ('cdr', f_cdr),
            ('cons', f_cons), ('null', f_null)]


def evaluate(value, scope):
    while True:
        if isinstance(value, Symbol):
            return scope.look_up(value)
        if not isinstance(value, Cons):
            return value
        first = value.head
        rest = value.tail
        if first is QUOTE:
            return head(rest)
        elif first is IF:
            if evaluate(head(rest), scope).truth():
                value = head(tail(rest))
            else:
                value = head(tail(tail(rest)))
            continue
        elif first is LAMBDA:
            return Closure(head(rest), head(tail(rest)), scope)
        elif first is DEFINE:
            name = head(rest)
            result = evaluate(head(tail(rest)), scope)
            assert isinstance(name, Symbol)
            scope.values[name] = result
            return name
        function = evaluate(first, scope)
        args = []
        while isinstance(rest, Cons):
            args.append(evaluate(rest.head, scope))
            rest = rest.tail
        if isinstance(function, Builtin):
            return function.function(args)
        elif isinstance(function, Closure):
            scope = Scope(function.scope)
            parameters = function.parameters
            i = 0
            while isinstance(parameters, Cons):
                parameter = parameters.head
                assert isinstance(parameter, Symbol)
                if i >= len(args):
                    raise LispError('too few arguments')
                scope.values[parameter] = args[i]
                i += 1
                parameters = parameters.tail
            value = function.body
        else:
            raise LispError('no function: ' + function.show())


PROGRAM = """
(define square (lambda (x) (* x x)))
(square 12)
(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(fact 10)
(define map (lambda (f l) (if (null l) l (cons (f (car l)) (map f (cdr l))))))
(map square '(1 2 3 4))
(define compose (lambda (f g) (lambda (x) (f (g x)))))
((compose square (lambda (x) (+ x 1))) 6)
(define loop (lambda (n acc) (if (< n 1) acc (loop (- n 1) (+ acc n)))))
(loop 1000 0)
(cons 1 2)
'(a (b c) () 7)
(car 5)
(undefined 1)
(map car '((1 2) (3 4)))
car
square
(5 5)
"""


def entry_point(argv):
    scope = Scope(None)
    scope.values[T] = T
    for name, function in BUILTINS:
        scope.values[symbols.get(name)] = Builtin(name, function)
    reader = Reader(PROGRAM)
    while not reader.at_end():
        try:
            print(evaluate(reader.read(), scope).show())
        except LispError as error:
            print('error: ' + error.message)
    try:
        Reader('(1 (2)').read()
    except LispError as error:
        print(error.message)
    return 0


def target(driver, args):
    return entry_point, None
