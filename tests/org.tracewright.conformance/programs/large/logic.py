# covers: classes.isinstance, dicts.basic, iter.lists, types.none-mix, functions.calls
# A tiny logic language: terms, unification with a trail, depth-first search.
class Term(object):
    def show(self):
        return '?'


class Atom(Term):
    def __init__(self, name, args):
        self.name = name
        self.args = args

    def show(self):
        if not self.args:
            return self.name
        if self.name == 'cons':
            return self.show_list()
        return self.name + '(' + ', '.join([deref(arg).show() for arg in self.args]) + ')'

    def show_list(self):
        parts = []
        term = self
        while isinstance(term, Atom) and term.name == 'cons':
            parts.append(deref(term.args[0]).show())
            term = deref(term.args[1])
        text = ', '.join(parts)
        if isinstance(term, Atom) and term.name == 'nil':
            return '[' + text + ']'
        return '[' + text + ' | ' + term.show() + ']'


class Var(Term):
    def __init__(self, name):
        self.name = name
        self.value = None

    def show(self):
        return '_' + self.name


def deref(term):
    while isinstance(term, Var) and term.value is not None:
        term = term.value
    return term


class Rule(object):
    def __init__(self, head, body):
        self.head = head
        self.body = body


class Reader(object):
    """One clause: head :- goal, goal. Lists are written [a, b | T]."""

    def __init__(self, text):
        self.text = text
        self.pos = 0
        self.variables = {}

    def skip(self):
        while self.pos < len(self.text) and self.text[self.pos] == ' ':
            self.pos += 1

    def accept(self, text):
        self.skip()
        if self.text[self.pos:self.pos + len(text)] == text:
            self.pos += len(text)
            return True
        return False

    def term(self):
        if self.accept('['):
            return self.list()
        start = self.pos
        while self.pos < len(self.text) and self.text[self.pos].isalnum():
            self.pos += 1
        name = self.text[start:self.pos]
        if name[0].isupper():
            if name not in self.variables:
                self.variables[name] = Var(name)
            return self.variables[name]
        args = []
        if self.accept('('):
            args.append(self.term())
            while self.accept(','):
                args.append(self.term())
            self.accept(')')
        return Atom(name, args)

    def list(self):
        items = []
        tail = Atom('nil', [])
        if not self.accept(']'):
            items.append(self.term())
            while self.accept(','):
                items.append(self.term())
            if self.accept('|'):
                rest = self.term()
                self.accept(']')
                return build_list(items, rest)
            self.accept(']')
        return build_list(items, tail)

    def goals(self):
        result = [self.term()]
        while self.accept(','):
            result.append(self.term())
        return result

    def rule(self):
        head = self.term()
        body = []
        if self.accept(':-'):
            body = self.goals()
        return Rule(head, body)


def build_list(items, tail):
    i = len(items) - 1
    while i >= 0:
        tail = Atom('cons', [items[i], tail])
        i -= 1
    return tail


def rename(term, fresh):
    if isinstance(term, Var):
        if term.name not in fresh:
            fresh[term.name] = Var(term.name)
        return fresh[term.name]
    elif isinstance(term, Atom):
        return Atom(term.name, [rename(arg, fresh) for arg in term.args])
    return term


class Engine(object):
    def __init__(self):
        self.rules = []
        self.trail = []
        self.steps = 0

    def bind(self, variable, term):
        variable.value = term
        self.trail.append(variable)

    def undo(self, mark):
        while len(self.trail) > mark:
            self.trail.pop().value = None

    def unify(self, a, b):
        a = deref(a)
        b = deref(b)
        if a is b:
            return True
        if isinstance(a, Var):
            self.bind(a, b)
            return True
        if isinstance(b, Var):
            self.bind(b, a)
            return True
        assert isinstance(a, Atom)
        assert isinstance(b, Atom)
        if a.name != b.name or len(a.args) != len(b.args):
            return False
        for i in range(len(a.args)):
            if not self.unify(a.args[i], b.args[i]):
                return False
        return True

    def solve(self, goals, query, limit):
        """Reports each solution; the number of those still wanted comes back."""
        if not goals:
            query.report()
            return limit - 1
        goal = goals[0]
        rest = goals[1:]
        for rule in self.rules:
            self.steps += 1
            mark = len(self.trail)
            fresh = {}
            if self.unify(goal, rename(rule.head, fresh)):
                limit = self.solve([rename(part, fresh) for part in rule.body] + rest, query, limit)
            self.undo(mark)
            if limit == 0:
                return 0
        return limit

    def ask(self, text, limit):
        reader = Reader(text)
        goals = reader.goals()
        query = Query(reader.variables)
        print('?- ' + text)
        self.solve(goals, query, limit)
        if query.count == 0:
            print('no')


class Query(object):
    def __init__(self, variables):
        self.variables = variables
        self.count = 0

    def report(self):
        self.count += 1
        parts = []
        for name, variable in self.variables.items():
            parts.append(name + ' = ' + deref(variable).show())
        if parts:
            print(', '.join(parts))
        else:
            print('yes')


RULES = ['parent(ann, bob)', 'parent(bob, cid)', 'parent(bob, dora)', 'parent(cid, eve)',
         'ancestor(X, Y) :- parent(X, Y)', 'ancestor(X, Z) :- parent(X, Y), ancestor(Y, Z)',
         'append([], L, L)', 'append([H | T], L, [H | R]) :- append(T, L, R)',
         'member(X, [X | T])', 'member(X, [H | T]) :- member(X, T)', 'eq(X, X)',
         'reverse([], A, A)', 'reverse([H | T], A, R) :- reverse(T, [H | A], R)',
         'add(zero, N, N)', 'add(s(M), N, s(R)) :- add(M, N, R)']


def entry_point(argv):
    engine = Engine()
    for text in RULES:
        engine.rules.append(Reader(text).rule())
    engine.ask('parent(bob, X)', 10)
    engine.ask('ancestor(ann, X)', 10)
    engine.ask('ancestor(eve, X)', 10)
    engine.ask('append([a, b], [c], L)', 1)
    engine.ask('append(X, Y, [p, q])', 10)
    engine.ask('member(b, [a, b, c])', 1)
    engine.ask('reverse([a, b, c, d], [], R)', 1)
    engine.ask('add(X, Y, s(s(zero)))', 10)
    engine.ask('eq(f(X, b), f(a, Y)), parent(P, bob)', 1)
    engine.ask('append([a], T, L)', 1)
    print(len(engine.trail))
    return 0


def target(driver, args):
    return entry_point, None
