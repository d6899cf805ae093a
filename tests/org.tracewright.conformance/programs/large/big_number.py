# covers: ints.arith, lists.repeat, strings.convert, classes.attributes
# Big natural numbers in base 10000: addition, subtraction, product, division by small, square root.
BASE = 10000


class Big(object):
    def __init__(self, digits):
        while len(digits) > 0 and digits[len(digits) - 1] == 0:
            digits.pop()
        self.digits = digits

    def compare(self, other):
        a, b = self.digits, other.digits
        if len(a) != len(b):
            return len(a) - len(b)
        i = len(a) - 1
        while i >= 0:
            if a[i] != b[i]:
                return a[i] - b[i]
            i -= 1
        return 0

    def plus(self, other):
        a, b = self.digits, other.digits
        if len(a) < len(b):
            a, b = b, a
        result = []
        carry = 0
        for i in range(len(a)):
            carry += a[i]
            if i < len(b):
                carry += b[i]
            result.append(carry % BASE)
            carry //= BASE
        result.append(carry)
        return Big(result)

    def minus(self, other):
        result = []
        borrow = 0
        for i in range(len(self.digits)):
            n = self.digits[i] - borrow
            if i < len(other.digits):
                n -= other.digits[i]
            borrow = 1 if n < 0 else 0
            result.append(n + BASE if n < 0 else n)
        assert borrow == 0
        return Big(result)

    def times(self, other):
        a, b = self.digits, other.digits
        result = [0] * (len(a) + len(b) + 1)
        for i in range(len(a)):
            carry = 0
            for j in range(len(b)):
                carry += result[i + j] + a[i] * b[j]
                result[i + j] = carry % BASE
                carry //= BASE
            k = i + len(b)
            while carry > 0:
                carry += result[k]
                result[k] = carry % BASE
                carry //= BASE
                k += 1
        return Big(result)

    def divide_small(self, n):
        result = [0] * len(self.digits)
        rest = 0
        i = len(self.digits) - 1
        while i >= 0:
            rest = rest * BASE + self.digits[i]
            result[i] = rest // n
            rest = rest % n
            i -= 1
        return Big(result), rest

    def is_zero(self):
        return len(self.digits) == 0

    def show(self):
        if self.is_zero():
            return '0'
        i = len(self.digits) - 1
        text = str(self.digits[i])
        while i > 0:
            i -= 1
            part = str(self.digits[i])
            text += '0' * (4 - len(part)) + part
        return text


def small(n):
    digits = []
    while n > 0:
        digits.append(n % BASE)
        n //= BASE
    return Big(digits)


def parse(text):
    digits = []
    end = len(text)
    while end > 0:
        start = max(0, end - 4)
        digits.append(int(text[start:end]))
        end = start
    return Big(digits)


def factorial(n):
    result = small(1)
    for i in range(2, n + 1):
        result = result.times(small(i))
    return result


def root(n):
    low = small(0)
    high = n.plus(small(1))
    while True:
        middle, _ = low.plus(high).divide_small(2)
        if middle.compare(low) == 0:
            return low
        if middle.times(middle).compare(n) <= 0:
            low = middle
        else:
            high = middle


def entry_point(argv):
    a = parse('123456789012345678901234567890')
    b = parse('987654321098765432109876543210')
    print(a.plus(b).show())
    print(b.minus(a).show())
    print(a.times(b).show())
    print(a.minus(a).show())
    quotient, rest = b.divide_small(97)
    print(quotient.show())
    print(rest)
    print(factorial(40).show())
    print(root(parse('2' + '0' * 40)).show())
    print(a.compare(b) < 0)
    print(parse('000012').show())
    x, y = small(0), small(1)
    for i in range(150):
        x, y = y, x.plus(y)
    print(x.show())
    return 0


def target(driver, args):
    return entry_point, None
