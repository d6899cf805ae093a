"""Language features that were once new; the compiler looks at the names, not at this module."""


class _Feature(object):
    def __init__(self, name, optional, mandatory, compiler_flag):
        self.name = name
        self.optional = optional
        self.mandatory = mandatory
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        return self.optional

    def getMandatoryRelease(self):
        return self.mandatory


all_feature_names = ['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals']

nested_scopes = _Feature('nested_scopes', (2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 0x10)
generators = _Feature('generators', (2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0)
division = _Feature('division', (2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 0x2000)
absolute_import = _Feature('absolute_import', (2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 0x4000)
with_statement = _Feature('with_statement', (2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 0x8000)
print_function = _Feature('print_function', (2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 0x10000)
unicode_literals = _Feature('unicode_literals', (2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 0x20000)
