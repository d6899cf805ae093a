"""Logarithm, square root and divisors of integers without bounds."""
import math


class Functions(object):
    """A mixin for rbigint."""

    def log(self, base):
        """The logarithm; to base e where base is 0.0. ValueError unless positive."""
        if self.sign <= 0:
            raise ValueError('math domain error')
        shift = max(0, self.bit_length() - 512)
        result = math.log(self.rshift(shift).tofloat()) + shift * math.log(2.0)
        if base == 10.0:
            return math.log10(self.rshift(shift).tofloat()) + shift * math.log10(2.0)
        if base != 0.0:
            return result / math.log(base)
        return result

    def gcd(self, other):
        """The greatest common divisor, not negative, by Euclid's algorithm."""
        a = self.abs()
        b = other.abs()
        while b.sign != 0:
            a, b = b, a.mod(b)
        return a

    def lcm(self, other):
        """The least common multiple, not negative."""
        if self.sign == 0 or other.sign == 0:
            return self.fromint(0)
        return self.floordiv(self.gcd(other)).mul(other).abs()

    def isqrt(self):
        """The square root rounded down, by Newton's method from above. ValueError for negative numbers."""
        if self.sign < 0:
            raise ValueError('isqrt() argument must be nonnegative')
        if self.sign == 0:
            return self
        guess = self.fromint(1).lshift((self.bit_length() + 1) >> 1)
        while True:
            better = guess.add(self.floordiv(guess)).rshift(1)
            if better.ge(guess):
                return guess
            guess = better
