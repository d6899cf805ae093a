# covers: classes.override, classes.class-attributes, lists.basic, types.none-mix
# A one-way constraint solver with strengths, in the spirit of DeltaBlue.
REQUIRED, STRONG, NORMAL, WEAK, WEAKEST = range(5)
NAMES = ['required', 'strong', 'normal', 'weak', 'weakest']


class Unsatisfiable(Exception):
    pass


class Variable(object):
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.strength = WEAKEST
        self.mark = 0
        self.stays = True


class Constraint(object):
    def __init__(self, strength):
        self.strength = strength

    def variables(self):
        raise NotImplementedError

    def output(self):
        raise NotImplementedError

    def inputs(self):
        result = []
        out = self.output()
        for variable in self.variables():
            if variable is not out:
                result.append(variable)
        return result

    def is_satisfied(self):
        raise NotImplementedError

    def choose_method(self, mark):
        raise NotImplementedError

    def release(self):
        raise NotImplementedError

    def execute(self):
        pass

    def is_input(self):
        return False

    def recalculate(self):
        out = self.output()
        weakest = self.strength
        stays = not self.is_input()
        for variable in self.inputs():
            weakest = max(weakest, variable.strength)
            stays = stays and variable.stays
        out.strength = weakest
        out.stays = stays
        if stays:
            self.execute()


class Unary(Constraint):
    def __init__(self, strength, variable):
        Constraint.__init__(self, strength)
        self.variable = variable
        self.satisfied = False

    def variables(self):
        return [self.variable]

    def output(self):
        return self.variable

    def is_satisfied(self):
        return self.satisfied

    def choose_method(self, mark):
        self.satisfied = self.variable.mark != mark and self.strength < self.variable.strength

    def release(self):
        self.satisfied = False


class Stay(Unary):
    pass


class Edit(Unary):
    def is_input(self):
        return True


FORWARD, BACKWARD, NONE = range(3)


class Scale(Constraint):
    """target = source * factor + offset, either way."""

    def __init__(self, strength, source, target, factor, offset):
        Constraint.__init__(self, strength)
        self.source = source
        self.target = target
        self.factor = factor
        self.offset = offset
        self.direction = NONE

    def variables(self):
        return [self.source, self.target]

    def output(self):
        return self.target if self.direction == FORWARD else self.source

    def is_satisfied(self):
        return self.direction != NONE

    def release(self):
        self.direction = NONE

    def choose_method(self, mark):
        a, b = self.source, self.target
        self.direction = NONE
        if a.mark == mark:
            if b.mark != mark and self.strength < b.strength:
                self.direction = FORWARD
        elif b.mark == mark:
            if self.strength < a.strength:
                self.direction = BACKWARD
        elif a.strength > b.strength:
            if self.strength < a.strength:
                self.direction = BACKWARD
        elif self.strength < b.strength:
            self.direction = FORWARD

    def execute(self):
        if self.direction == FORWARD:
            self.target.value = self.source.value * self.factor + self.offset
        else:
            self.source.value = (self.target.value - self.offset) // self.factor


class Planner(object):
    def __init__(self):
        self.current_mark = 0

    def new_mark(self):
        self.current_mark += 1
        return self.current_mark

    def add(self, constraint):
        for variable in constraint.variables():
            variable.constraints.append(constraint)
        mark = self.new_mark()
        overridden = self.satisfy(constraint, mark)
        while overridden is not None:
            overridden = self.satisfy(overridden, mark)

    def satisfy(self, constraint, mark):
        constraint.choose_method(mark)
        if not constraint.is_satisfied():
            if constraint.strength == REQUIRED:
                raise Unsatisfiable
            return None
        for variable in constraint.inputs():
            variable.mark = mark
        out = constraint.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.release()
        out.determined_by = constraint
        self.propagate(constraint, mark)
        out.mark = mark
        return overridden

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            c = todo.pop()
            c.recalculate()
            self.add_consumers(c.output(), todo)

    def add_consumers(self, variable, todo):
        for c in variable.constraints:
            if c is not variable.determined_by and c.is_satisfied():
                todo.append(c)

    def remove(self, constraint):
        out = constraint.output()
        was_satisfied = constraint.is_satisfied()
        for variable in constraint.variables():
            variable.constraints.remove(constraint)
        if not was_satisfied:
            return
        constraint.release()
        out.determined_by = None
        out.strength = WEAKEST
        out.stays = True
        unsatisfied = []
        todo = [out]
        while todo:
            variable = todo.pop()
            for c in variable.constraints:
                if not c.is_satisfied():
                    unsatisfied.append(c)
                elif c is not variable.determined_by:
                    c.recalculate()
                    todo.append(c.output())
        for strength in range(REQUIRED, WEAKEST):
            for c in unsatisfied:
                if c.strength == strength and not c.is_satisfied():
                    mark = self.new_mark()
                    overridden = self.satisfy(c, mark)
                    while overridden is not None:
                        overridden = self.satisfy(overridden, mark)

    def plan(self, constraint):
        mark = self.new_mark()
        plan = []
        todo = [constraint]
        while todo:
            c = todo.pop()
            out = c.output()
            if out.mark != mark:
                plan.append(c)
                out.mark = mark
                self.add_consumers(out, todo)
        return plan

    def change(self, variable, value):
        edit = Edit(STRONG, variable)
        self.add(edit)
        plan = self.plan(edit)
        for i in range(3):
            variable.value = value + i
            for c in plan:
                c.execute()
        self.remove(edit)
        return len(plan)


def show(variables):
    print(' '.join(['%s=%d' % (v.name, v.value) for v in variables]))


def entry_point(argv):
    planner = Planner()
    chain = [Variable('v%d' % i, i) for i in range(6)]
    for i in range(5):
        planner.add(Scale(REQUIRED, chain[i], chain[i + 1], 2, 1))
    show(chain)
    planner.add(Stay(WEAK, chain[5]))
    print(planner.change(chain[0], 5))
    show(chain)
    print(planner.change(chain[5], 1000))
    show(chain)
    planner.add(Stay(NORMAL, chain[2]))
    print(NAMES[chain[2].strength])
    print(planner.change(chain[1], 3))
    show(chain)
    fixed = Stay(REQUIRED, chain[0])
    planner.add(fixed)
    try:
        planner.add(Edit(REQUIRED, chain[3]))
        print('satisfied')
    except Unsatisfiable:
        print('cannot be satisfied')
    return 0


def target(driver, args):
    return entry_point, None
