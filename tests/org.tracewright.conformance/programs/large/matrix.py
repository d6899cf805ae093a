# covers: special.len, special.item, floats.arith, exceptions.raise
# Matrices of floats: product, determinant by elimination, inverse, power.
class ShapeError(Exception):
    pass


class SingularError(Exception):
    pass


class Matrix(object):
    def __init__(self, height, width):
        self.height = height
        self.width = width
        self.cells = [0.0] * (height * width)

    def get(self, i, j):
        return self.cells[i * self.width + j]

    def set(self, i, j, value):
        self.cells[i * self.width + j] = value

    def copy(self):
        result = Matrix(self.height, self.width)
        result.cells = self.cells[:]
        return result

    def times(self, other):
        if self.width != other.height:
            raise ShapeError
        result = Matrix(self.height, other.width)
        for i in range(self.height):
            for j in range(other.width):
                total = 0.0
                for k in range(self.width):
                    total += self.get(i, k) * other.get(k, j)
                result.set(i, j, total)
        return result

    def swap_rows(self, a, b):
        for j in range(self.width):
            x = self.get(a, j)
            self.set(a, j, self.get(b, j))
            self.set(b, j, x)

    def subtract_row(self, target, source, factor):
        for j in range(self.width):
            self.set(target, j, self.get(target, j) - factor * self.get(source, j))

    def pivot(self, column):
        best = column
        for i in range(column + 1, self.height):
            if abs(self.get(i, column)) > abs(self.get(best, column)):
                best = i
        return best

    def determinant(self):
        if self.width != self.height:
            raise ShapeError
        m = self.copy()
        result = 1.0
        for column in range(m.width):
            best = m.pivot(column)
            if m.get(best, column) == 0.0:
                return 0.0
            if best != column:
                m.swap_rows(best, column)
                result = -result
            result *= m.get(column, column)
            for i in range(column + 1, m.height):
                m.subtract_row(i, column, m.get(i, column) / m.get(column, column))
        return result

    def inverse(self):
        m = self.copy()
        result = identity(self.height)
        for column in range(m.width):
            best = m.pivot(column)
            if m.get(best, column) == 0.0:
                raise SingularError
            if best != column:
                m.swap_rows(best, column)
                result.swap_rows(best, column)
            factor = m.get(column, column)
            for j in range(m.width):
                m.set(column, j, m.get(column, j) / factor)
                result.set(column, j, result.get(column, j) / factor)
            for i in range(m.height):
                if i != column:
                    factor = m.get(i, column)
                    m.subtract_row(i, column, factor)
                    result.subtract_row(i, column, factor)
        return result

    def power(self, n):
        result = identity(self.height)
        base = self
        while n > 0:
            if n & 1:
                result = result.times(base)
            base = base.times(base)
            n >>= 1
        return result

    def show(self):
        for i in range(self.height):
            row = []
            for j in range(self.width):
                x = self.get(i, j) * 1000.0
                if x < 0.0:
                    row.append(str(int(x - 0.5)))
                else:
                    row.append(str(int(x + 0.5)))
            print(' '.join(row))


def identity(n):
    result = Matrix(n, n)
    for i in range(n):
        result.set(i, i, 1.0)
    return result


def from_rows(rows):
    result = Matrix(len(rows), len(rows[0]))
    for i in range(len(rows)):
        for j in range(len(rows[i])):
            result.set(i, j, float(rows[i][j]))
    return result


def entry_point(argv):
    a = from_rows([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
    b = from_rows([[1, 2], [3, 4], [5, 6]])
    a.times(b).show()
    print(int(a.determinant() * 1000.0 + 0.5))
    a.inverse().show()
    a.times(a.inverse()).show()
    print(from_rows([[1, 1], [1, 0]]).power(30).get(0, 1))
    print(from_rows([[1, 2], [2, 4]]).determinant())
    try:
        b.determinant()
    except ShapeError:
        print('not square')
    try:
        b.times(b).show()
    except ShapeError:
        print('shapes differ')
    try:
        from_rows([[1, 2], [2, 4]]).inverse().show()
    except SingularError:
        print('singular')
    return 0


def target(driver, args):
    return entry_point, None
