"""Numbers in bytes: formats as those of Python's struct, and the formats of IEEE 754."""
