"""What goes wrong with formats and their values."""


class StructError(Exception):
    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class StructOverflowError(StructError):
    """A value that does not fit its field."""
