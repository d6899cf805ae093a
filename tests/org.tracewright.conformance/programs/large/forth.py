# covers: classes.override, dicts.basic, functions.bound-methods, strings.methods
# A small Forth with definitions, conditions and loops, compiled to objects.
class ForthError(Exception):
    def __init__(self, message):
        self.message = message


class Word(object):
    def run(self, forth):
        raise NotImplementedError


class Literal(Word):
    def __init__(self, value):
        self.value = value

    def run(self, forth):
        forth.push(self.value)


class Primitive(Word):
    def __init__(self, function):
        self.function = function

    def run(self, forth):
        self.function(forth)


class Definition(Word):
    def __init__(self):
        self.body = []

    def run(self, forth):
        forth.depth += 1
        if forth.depth > 200:
            raise ForthError('too deep')
        for word in self.body:
            word.run(forth)
        forth.depth -= 1


class If(Word):
    def __init__(self):
        self.then = Definition()
        self.otherwise = Definition()

    def run(self, forth):
        if forth.pop() != 0:
            self.then.run(forth)
        else:
            self.otherwise.run(forth)


class Until(Word):
    def __init__(self):
        self.body = Definition()

    def run(self, forth):
        while True:
            self.body.run(forth)
            if forth.pop() != 0:
                break


def add(forth):
    b = forth.pop()
    forth.push(forth.pop() + b)


def subtract(forth):
    b = forth.pop()
    forth.push(forth.pop() - b)


def multiply(forth):
    forth.push(forth.pop() * forth.pop())


def modulo(forth):
    b = forth.pop()
    if b == 0:
        raise ForthError('division by zero')
    forth.push(forth.pop() % b)


def duplicate(forth):
    n = forth.pop()
    forth.push(n)
    forth.push(n)


def swap(forth):
    b = forth.pop()
    a = forth.pop()
    forth.push(b)
    forth.push(a)


def over(forth):
    b = forth.pop()
    a = forth.pop()
    forth.push(a)
    forth.push(b)
    forth.push(a)


def drop(forth):
    forth.pop()


def less(forth):
    b = forth.pop()
    forth.push(-1 if forth.pop() < b else 0)


def equal(forth):
    forth.push(-1 if forth.pop() == forth.pop() else 0)


def dot(forth):
    forth.out.append(str(forth.pop()))


PRIMITIVES = {'+': add, '-': subtract, '*': multiply, 'mod': modulo, 'dup': duplicate, 'swap': swap, 'over': over,
              'drop': drop, '<': less, '=': equal, '.': dot}


class Forth(object):
    def __init__(self):
        self.stack = []
        self.words = {}
        self.out = []
        self.depth = 0
        for name, function in PRIMITIVES.items():
            self.words[name] = Primitive(function)

    def push(self, n):
        self.stack.append(n)

    def pop(self):
        if not self.stack:
            raise ForthError('stack empty')
        return self.stack.pop()

    def compile(self, words, i, definition, ends):
        while i < len(words):
            word = words[i]
            i += 1
            if word in ends:
                return i
            if word == 'if':
                choice = If()
                i = self.compile(words, i, choice.then, ['else', 'then'])
                if words[i - 1] == 'else':
                    i = self.compile(words, i, choice.otherwise, ['then'])
                definition.body.append(choice)
            elif word == 'begin':
                loop = Until()
                i = self.compile(words, i, loop.body, ['until'])
                definition.body.append(loop)
            elif word == ':':
                name = words[i]
                new = Definition()
                self.words[name] = new
                i = self.compile(words, i + 1, new, [';'])
            else:
                definition.body.append(self.find(word))
        if len(ends) > 0:
            raise ForthError('missing ' + ends[0])
        return i

    def find(self, word):
        if word in self.words:
            return self.words[word]
        try:
            return Literal(int(word))
        except ValueError:
            raise ForthError('unknown ' + word)

    def run(self, line):
        self.out = []
        self.depth = 0
        main = Definition()
        try:
            self.compile(line.split(), 0, main, [])
            main.run(self)
        except ForthError as error:
            self.stack = []
            self.out.append('error: ' + error.message)
        print(' '.join(self.out))


LINES = ['1 2 + .', ': square dup * ;', '7 square . 8 square .', ': sign dup 0 < if drop -1 else 0 = if 0 else 1 then then ;',
         '-5 sign . 0 sign . 9 sign .', ': count begin dup . 1 - dup 0 = until drop ;', '5 count',
         ': gcd begin swap over mod dup 0 = until drop ;', '48 36 gcd . 17 5 gcd .',
         ': fact dup 2 < if drop 1 else dup 1 - fact * then ;', '12 fact .', 'drop', '1 0 mod', 'bogus', ': open 1 2',
         ': loop loop ; loop', '3 if 1 . else 2 . then 0 if 3 . then']


def entry_point(argv):
    forth = Forth()
    for line in LINES:
        forth.run(line)
    print(len(forth.stack))
    return 0


def target(driver, args):
    return entry_point, None
