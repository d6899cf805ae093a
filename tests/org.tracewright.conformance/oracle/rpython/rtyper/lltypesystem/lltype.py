"""Types of the low level, as names."""

Signed, Unsigned, Float, Char, Bool, Void = 'Signed', 'Unsigned', 'Float', 'Char', 'Bool', 'Void'
