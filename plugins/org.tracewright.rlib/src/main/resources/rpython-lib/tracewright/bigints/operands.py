"""The operations of integers without bounds whose right operand is a machine integer."""


class MachineOperands(object):
    """A mixin for rbigint."""

    def int_eq(self, other):
        return self.eq(self.fromint(other))

    def int_ne(self, other):
        return not self.int_eq(other)

    def int_lt(self, other):
        return self.lt(self.fromint(other))

    def int_le(self, other):
        return self.le(self.fromint(other))

    def int_gt(self, other):
        return self.gt(self.fromint(other))

    def int_ge(self, other):
        return self.ge(self.fromint(other))

    def int_add(self, other):
        return self.add(self.fromint(other))

    def int_sub(self, other):
        return self.sub(self.fromint(other))

    def int_mul(self, other):
        return self.mul(self.fromint(other))

    def int_floordiv(self, other):
        return self.floordiv(self.fromint(other))

    def int_div(self, other):
        return self.floordiv(self.fromint(other))

    def int_mod(self, other):
        return self.mod(self.fromint(other))

    def int_mod_int_result(self, other):
        return self.mod(self.fromint(other)).toint()

    def int_divmod(self, other):
        return self.divmod(self.fromint(other))

    def int_pow(self, other, modulus=None):
        return self.pow(self.fromint(other), modulus)

    def int_and_(self, other):
        return self.and_(self.fromint(other))

    def int_or_(self, other):
        return self.or_(self.fromint(other))

    def int_xor(self, other):
        return self.xor(self.fromint(other))
