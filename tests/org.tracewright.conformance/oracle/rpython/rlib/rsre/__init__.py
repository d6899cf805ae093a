"""Regular expressions: those of Python."""
