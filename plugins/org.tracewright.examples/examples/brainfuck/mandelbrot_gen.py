"""Writes mandelbrot.b: the Mandelbrot set in fixed-point numbers, in brainfuck.

Not an RPython program: `python3 mandelbrot_gen.py > mandelbrot.b`. With a number behind its name, up to 255, the program draws the picture so often.

Numbers are a sign cell and a magnitude cell in units of 1/32; nothing exceeds a byte. Each variable owns four cells
(value, e, z, y); the last three are zero outside of a test, and make a test possible that takes constant time and
leaves the value alone: `e` is 1 while nothing is decided, `z` and `y` are where the two ways meet again.
"""
import sys

STRIDE = 4
UNIT = 32                 # 1.0
COLUMNS, COLUMN_STEP, LEFT = 48, 2, -2 * UNIT
ROWS, ROW_STEP, TOP = 17, 4, -UNIT
PALETTE = ' .,:;-=+ioxOX%#@'


class Assembler(object):
    def __init__(self):
        self.code = []
        self.position = 0
        self.variables = 0

    def variable(self):
        self.variables += 1
        return (self.variables - 1) * STRIDE

    def go(self, cell):
        step = cell - self.position
        self.code.append('>' * step if step > 0 else '<' * -step)
        self.position = cell

    def add(self, cell, amount):
        self.go(cell)
        self.code.append('+' * amount if amount > 0 else '-' * -amount)

    def clear(self, cell):
        self.go(cell)
        self.code.append('[-]')

    def put(self, cell, value):
        self.clear(cell)
        self.add(cell, value)

    def loop(self, cell, body):
        """While cell: body."""
        self.go(cell)
        self.code.append('[')
        body()
        self.go(cell)
        self.code.append(']')

    def times(self, cell, body):
        """Body as often as cell says; cell is 0 afterwards."""
        def step():
            self.add(cell, -1)
            body()
        self.loop(cell, step)

    def move(self, source, *targets):
        self.times(source, lambda: [self.add(target, 1) for target in targets])

    def copy(self, source, target, spare):
        """target = source; spare must be 0 and is 0 afterwards."""
        self.clear(target)
        self.move(source, target, spare)
        self.move(spare, source)

    def branch(self, cell, then, otherwise=lambda: None):
        """If cell: then, else: otherwise. Neither may branch on the same cell."""
        e, y = cell + 1, cell + 3
        self.add(e, 1)
        self.go(cell)
        self.code.append('[')
        then()
        self.add(e, -1)
        self.code.append('>]>[')
        self.position = e
        otherwise()
        self.add(e, -1)
        self.code.append('>>]')
        self.position = y


class Number(object):
    def __init__(self, asm):
        self.sign = asm.variable()
        self.size = asm.variable()


class Mandelbrot(object):
    def __init__(self):
        asm = self.asm = Assembler()
        self.outer, self.factor, self.spare, self.rest = [asm.variable() for _ in range(4)]
        self.x, self.y = Number(asm), Number(asm)
        self.product, self.xx, self.yy = asm.variable(), asm.variable(), asm.variable()
        self.same = asm.variable()
        self.term = Number(asm)
        self.cx, self.cy = Number(asm), Number(asm)
        self.running, self.go_on, self.left, self.count = [asm.variable() for _ in range(4)]
        self.row, self.column, self.char = [asm.variable() for _ in range(3)]
        self.pictures = asm.variable()

    def multiply(self, a, b, target, unit):
        """target = a * b / unit, rounded down."""
        asm = self.asm
        asm.clear(target)
        asm.copy(a, self.outer, self.spare)
        asm.copy(b, self.factor, self.spare)
        asm.put(self.rest, unit)

        def carry():
            asm.add(self.rest, unit)
            asm.add(target, 1)

        def one():
            asm.add(self.spare, 1)
            asm.add(self.rest, -1)
            asm.branch(self.rest, lambda: None, carry)

        def row():
            asm.times(self.factor, one)
            asm.move(self.spare, self.factor)
        asm.times(self.outer, row)
        asm.clear(self.factor)

    def add_term(self, number):
        """number += self.term, which is 0 afterwards."""
        asm, same, term = self.asm, self.same, self.term

        def compare():
            asm.branch(number.sign, lambda: None, lambda: asm.clear(same))
        asm.put(same, 1)
        asm.branch(term.sign, compare, lambda: asm.branch(number.sign, lambda: asm.clear(same)))

        def through_zero():
            asm.add(number.size, 1)
            asm.copy(term.sign, number.sign, self.spare)
            asm.put(same, 1)

        def one():
            asm.branch(number.size,
                       lambda: asm.branch(same, lambda: asm.add(number.size, 1), lambda: asm.add(number.size, -1)),
                       through_zero)
        asm.times(term.size, one)

    def set_term(self, source):
        self.asm.copy(source.sign, self.term.sign, self.spare)
        self.asm.copy(source.size, self.term.size, self.spare)

    def stop_if_above(self, cell, limit):
        """Ends the iteration if cell > limit."""
        asm = self.asm
        asm.copy(cell, self.outer, self.spare)
        asm.put(self.rest, limit + 1)

        def above():
            asm.clear(self.running)
            asm.clear(self.outer)

        def one():
            asm.add(self.rest, -1)
            asm.branch(self.rest, lambda: None, above)
        asm.times(self.outer, one)

    def advance(self):
        """x, y = x * x - y * y + cx, 2 * x * y + cy"""
        asm, x, y = self.asm, self.x, self.y
        self.multiply(x.size, y.size, self.product, UNIT // 2)
        # The sign of the product is the sign of y, turned round if x is negative.
        flip = lambda: asm.branch(y.sign, lambda: asm.clear(y.sign), lambda: asm.add(y.sign, 1))
        asm.branch(x.sign, flip)
        asm.clear(y.size)
        asm.move(self.product, y.size)
        self.set_term(self.cy)
        self.add_term(y)
        asm.clear(x.sign)
        asm.clear(x.size)
        asm.move(self.xx, x.size)
        asm.put(self.term.sign, 1)
        asm.move(self.yy, self.term.size)
        self.add_term(x)
        self.set_term(self.cx)
        self.add_term(x)
        asm.add(self.count, 1)
        asm.add(self.left, -1)
        asm.branch(self.left, lambda: None, lambda: asm.clear(self.running))

    def iterate(self):
        asm, x, y = self.asm, self.x, self.y

        def sum_is_small():
            asm.copy(self.xx, self.product, self.spare)
            asm.copy(self.yy, self.same, self.spare)
            asm.move(self.same, self.product)
            self.stop_if_above(self.product, 4 * UNIT)
            asm.branch(self.running, self.advance)

        def sizes_are_small():
            self.multiply(x.size, x.size, self.xx, UNIT)
            self.multiply(y.size, y.size, self.yy, UNIT)
            sum_is_small()

        self.stop_if_above(x.size, 2 * UNIT - 1)
        self.stop_if_above(y.size, 2 * UNIT - 1)
        asm.copy(self.running, self.go_on, self.spare)
        asm.times(self.go_on, sizes_are_small)

    def pixel(self):
        asm = self.asm
        for cell in (self.x.sign, self.x.size, self.y.sign, self.y.size, self.count):
            asm.clear(cell)
        asm.put(self.left, len(PALETTE) - 1)
        asm.put(self.running, 1)
        asm.loop(self.running, self.iterate)
        self.show()
        asm.clear(self.term.sign)
        asm.put(self.term.size, COLUMN_STEP)
        self.add_term(self.cx)

    def show(self):
        asm = self.asm
        asm.put(self.same, 1)
        for char in PALETTE:
            def show():
                asm.clear(self.same)
                asm.put(self.char, ord(char))
                asm.code.append('.')
            asm.branch(self.count, lambda: asm.add(self.count, -1), lambda: asm.branch(self.same, show))

    def line(self):
        asm = self.asm
        asm.put(self.cx.sign, 1)
        asm.put(self.cx.size, -LEFT)
        asm.put(self.column, COLUMNS)
        asm.times(self.column, self.pixel)
        asm.put(self.char, 10)
        asm.code.append('.')
        asm.clear(self.term.sign)
        asm.put(self.term.size, ROW_STEP)
        self.add_term(self.cy)

    def picture(self):
        asm = self.asm
        asm.put(self.cy.sign, 1)
        asm.put(self.cy.size, -TOP)
        asm.put(self.row, ROWS)
        asm.times(self.row, self.line)

    def program(self, pictures):
        if pictures == 1:
            self.picture()
        else:
            self.asm.put(self.pictures, pictures)
            self.asm.times(self.pictures, self.picture)
        return ''.join(self.asm.code)


def main():
    code = Mandelbrot().program(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    for start in range(0, len(code), 100):
        print(code[start:start + 100])


main()
