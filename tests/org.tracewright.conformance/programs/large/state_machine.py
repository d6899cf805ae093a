# covers: functions.bound-methods, functions.values, classes.override, strings.index
# A vending machine, a comment stripper and a turnstile, each a state machine of another kind.
class State(object):
    name = '?'

    def coin(self, machine, value):
        return self

    def select(self, machine, item):
        return self

    def cancel(self, machine):
        return self


class Waiting(State):
    name = 'waiting'

    def coin(self, machine, value):
        machine.credit += value
        return machine.paying

    def select(self, machine, item):
        machine.say('pay first')
        return self


class Paying(State):
    name = 'paying'

    def coin(self, machine, value):
        machine.credit += value
        return self

    def select(self, machine, item):
        price = machine.prices.get(item, -1)
        if price < 0:
            machine.say('no ' + item)
            return self
        if machine.credit < price:
            machine.say('%d missing' % (price - machine.credit))
            return self
        machine.credit -= price
        machine.say('here is ' + item)
        return self.cancel(machine)

    def cancel(self, machine):
        if machine.credit > 0:
            machine.say('change %d' % machine.credit)
        machine.credit = 0
        machine.sold += 1
        if machine.sold == 3:
            return machine.empty
        return machine.waiting


class Empty(State):
    name = 'empty'

    def coin(self, machine, value):
        machine.say('coin returned')
        return self


class Machine(object):
    def __init__(self):
        self.waiting = Waiting()
        self.paying = Paying()
        self.empty = Empty()
        self.state = self.waiting
        self.credit = 0
        self.sold = 0
        self.prices = {'tea': 80, 'cocoa': 120}

    def say(self, text):
        print('  ' + text)

    def feed(self, word):
        old = self.state.name
        if word.isdigit():
            self.state = self.state.coin(self, int(word))
        elif word == 'cancel':
            self.state = self.state.cancel(self)
        else:
            self.state = self.state.select(self, word)
        print('%s: %s -> %s' % (word, old, self.state.name))


class Stripper(object):
    """The current state is a bound method."""

    def __init__(self):
        self.out = ''
        self.state = self.text

    def text(self, char):
        if char == '/':
            self.state = self.slash
        else:
            if char == '"':
                self.state = self.string
            self.out += char

    def slash(self, char):
        if char == '*':
            self.state = self.comment
        else:
            self.out += '/' + char
            self.state = self.text

    def comment(self, char):
        if char == '*':
            self.state = self.star

    def star(self, char):
        if char == '/':
            self.out += ' '
            self.state = self.text
        elif char != '*':
            self.state = self.comment

    def string(self, char):
        self.out += char
        if char == '"':
            self.state = self.text

    def run(self, source):
        for char in source:
            state = self.state
            state(char)
        return self.out


LOCKED, OPEN = range(2)
TRANSITIONS = [[LOCKED, OPEN], [LOCKED, OPEN]]
ACTIONS = ['pass', 'coin']


def turnstile(events):
    state = LOCKED
    passed = 0
    for event in events:
        which = ACTIONS.index(event)
        if state == OPEN and which == 0:
            passed += 1
        state = TRANSITIONS[state][which]
    return passed


def entry_point(argv):
    machine = Machine()
    for word in ['tea', '50', 'tea', '50', 'tea', '100', 'juice', 'cancel', '200', 'cocoa', '10', 'tea']:
        machine.feed(word)
    print(Stripper().run('a /* comment ** */ b / c "/* no */" d'))
    print(turnstile(['pass', 'coin', 'pass', 'pass', 'coin', 'coin', 'pass']))
    return 0


def target(driver, args):
    return entry_point, None
