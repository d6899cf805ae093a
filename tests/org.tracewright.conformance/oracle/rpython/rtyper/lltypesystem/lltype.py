"""Types of the low level, as names."""

Signed = 'Signed'
