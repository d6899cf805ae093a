# covers: dicts.basic, tuples.fixed, strings.methods, classes.attributes
# Turing machines given as tables in text: a busy beaver, binary increment, palindromes.
BEAVER = """
A _ 1 R B
A 1 1 L C
B _ 1 L A
B 1 1 R B
C _ 1 L B
C 1 1 R halt
"""

INCREMENT = """
right 0 0 R right
right 1 1 R right
right _ _ L carry
carry 1 0 L carry
carry 0 1 L halt
carry _ 1 L halt
"""

PALINDROME = """
start a _ R have_a
start b _ R have_b
start _ Y R halt
have_a a a R have_a
have_a b b R have_a
have_a _ _ L match_a
have_b a a R have_b
have_b b b R have_b
have_b _ _ L match_b
match_a a _ L back
match_a _ Y R halt
match_b b _ L back
match_b _ Y R halt
back a a L back
back b b L back
back _ _ R start
"""


class Rule(object):
    def __init__(self, write, move, state):
        self.write = write
        self.move = move
        self.state = state


class Stuck(Exception):
    def __init__(self, state, symbol):
        self.state = state
        self.symbol = symbol


class Tape(object):
    """Two stacks with the head between them."""

    def __init__(self, text):
        self.left = []
        self.right = []
        i = len(text) - 1
        while i >= 0:
            self.right.append(text[i])
            i -= 1

    def read(self):
        if not self.right:
            self.right.append('_')
        return self.right[len(self.right) - 1]

    def write(self, symbol):
        self.right[len(self.right) - 1] = symbol

    def move(self, where):
        if where == 'R':
            self.left.append(self.right.pop())
        elif self.left:
            self.right.append(self.left.pop())
        else:
            self.right.append('_')

    def show(self):
        rest = self.right[:]
        rest.reverse()
        return ''.join(self.left + rest).strip('_')

    def count(self, symbol):
        total = 0
        for char in self.left + self.right:
            if char == symbol:
                total += 1
        return total


class Machine(object):
    def __init__(self, table):
        self.rules = {}
        self.start = ''
        for line in table.split('\n'):
            words = line.split()
            if len(words) == 5:
                if self.start == '':
                    self.start = words[0]
                self.rules[words[0], words[1]] = Rule(words[2], words[3], words[4])

    def run(self, tape, limit):
        state = self.start
        steps = 0
        while state != 'halt' and steps < limit:
            symbol = tape.read()
            rule = self.rules.get((state, symbol), None)
            if rule is None:
                raise Stuck(state, symbol)
            tape.write(rule.write)
            tape.move(rule.move)
            state = rule.state
            steps += 1
        return steps


def entry_point(argv):
    beaver = Machine(BEAVER)
    tape = Tape('')
    print(beaver.run(tape, 1000))
    print(tape.count('1'))
    print(tape.show())
    increment = Machine(INCREMENT)
    text = '0'
    for i in range(9):
        tape = Tape(text)
        increment.run(tape, 1000)
        text = tape.show()
    print(text)
    palindrome = Machine(PALINDROME)
    print(len(palindrome.rules))
    for word in ['abba', 'aba', 'ab', '', 'aabbbaa', 'aabbaba']:
        tape = Tape(word)
        try:
            steps = palindrome.run(tape, 10000)
            print('%s: %s after %d' % (word, tape.show(), steps))
        except Stuck as stuck:
            print('%s: stuck in %s at %s' % (word, stuck.state, stuck.symbol))
    return 0


def target(driver, args):
    return entry_point, None
