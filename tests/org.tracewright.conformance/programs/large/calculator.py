# covers: strings.index, classes.attributes, classes.override, exceptions.raise
# A tokenizer, a recursive-descent parser, a tree and its evaluation.
class CalculatorError(Exception):
    def __init__(self, message, position):
        self.message = message
        self.position = position


class Token(object):
    def __init__(self, kind, text, position):
        self.kind = kind
        self.text = text
        self.position = position


def tokenize(source):
    tokens = []
    i = 0
    while i < len(source):
        char = source[i]
        start = i
        if char == ' ':
            i += 1
        elif char.isdigit():
            while i < len(source) and source[i].isdigit():
                i += 1
            tokens.append(Token('number', source[start:i], start))
        elif char.isalpha():
            while i < len(source) and source[i].isalpha():
                i += 1
            tokens.append(Token('name', source[start:i], start))
        elif char in '+-*/%()=':
            i += 1
            tokens.append(Token(char, char, start))
        else:
            raise CalculatorError('strange character ' + char, i)
    tokens.append(Token('end', '', len(source)))
    return tokens


class Node(object):
    def evaluate(self, variables):
        raise NotImplementedError

    def show(self):
        raise NotImplementedError


class Number(Node):
    def __init__(self, value):
        self.value = value

    def evaluate(self, variables):
        return self.value

    def show(self):
        return str(self.value)


class Name(Node):
    def __init__(self, name, position):
        self.name = name
        self.position = position

    def evaluate(self, variables):
        try:
            return variables[self.name]
        except KeyError:
            raise CalculatorError('unknown ' + self.name, self.position)

    def show(self):
        return self.name


class Negation(Node):
    def __init__(self, operand):
        self.operand = operand

    def evaluate(self, variables):
        return -self.operand.evaluate(variables)

    def show(self):
        return '(- ' + self.operand.show() + ')'


class Binary(Node):
    def __init__(self, operator, left, right, position):
        self.operator = operator
        self.left = left
        self.right = right
        self.position = position

    def evaluate(self, variables):
        a = self.left.evaluate(variables)
        b = self.right.evaluate(variables)
        if self.operator == '+':
            return a + b
        elif self.operator == '-':
            return a - b
        elif self.operator == '*':
            return a * b
        if b == 0:
            raise CalculatorError('division by zero', self.position)
        if self.operator == '/':
            return a // b
        return a % b

    def show(self):
        return '(%s %s %s)' % (self.operator, self.left.show(), self.right.show())


class Assignment(Node):
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def evaluate(self, variables):
        result = self.value.evaluate(variables)
        variables[self.name] = result
        return result

    def show(self):
        return '(= %s %s)' % (self.name, self.value.show())


class Parser(object):
    def __init__(self, tokens):
        self.tokens = tokens
        self.index = 0

    def peek(self):
        return self.tokens[self.index]

    def take(self):
        token = self.tokens[self.index]
        self.index += 1
        return token

    def expect(self, kind):
        token = self.take()
        if token.kind != kind:
            raise CalculatorError('expected ' + kind, token.position)
        return token

    def statement(self):
        first = self.peek()
        if first.kind == 'name' and self.tokens[self.index + 1].kind == '=':
            self.take()
            self.take()
            return Assignment(first.text, self.statement())
        node = self.sum()
        self.expect('end')
        return node

    def sum(self):
        node = self.product()
        while self.peek().kind == '+' or self.peek().kind == '-':
            token = self.take()
            node = Binary(token.kind, node, self.product(), token.position)
        return node

    def product(self):
        node = self.factor()
        while self.peek().kind in ('*', '/', '%'):
            token = self.take()
            node = Binary(token.kind, node, self.factor(), token.position)
        return node

    def factor(self):
        token = self.take()
        if token.kind == 'number':
            return Number(int(token.text))
        if token.kind == 'name':
            return Name(token.text, token.position)
        if token.kind == '-':
            return Negation(self.factor())
        if token.kind == '(':
            node = self.sum()
            self.expect(')')
            return node
        raise CalculatorError('expected a value', token.position)


LINES = ['1 + 2 * 3', '(1 + 2) * 3', '-4 - -5', 'x = y = 7 * 6', 'x / 5 % 4 + y', '10 / (x - y)', '2 +', '3 $ 4', 'z',
         '((((8))))', '1 2', 'a = b = (c']


def entry_point(argv):
    variables = {}
    for line in LINES:
        try:
            tree = Parser(tokenize(line)).statement()
            print(tree.show() + ' -> ' + str(tree.evaluate(variables)))
        except CalculatorError as error:
            print('%s: %s at %d' % (line, error.message, error.position))
    for name in sorted(variables.keys()):
        print('%s = %d' % (name, variables[name]))
    return 0


def target(driver, args):
    return entry_point, None
