"""What modules say of C code that they want linked: read, and of no use without C."""


class ExternalCompilationInfo(object):
    def __init__(self, **options):
        self.options = options
