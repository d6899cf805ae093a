"""Options of a translation, as far as targets look at them."""


class Config(object):
    """Attributes that come into being when they are set; what was never set is None."""

    def __init__(self, **values):
        self.__dict__.update(values)

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return None

    def suggest(self, **values):
        for name, value in values.items():
            if getattr(self, name) is None:
                setattr(self, name, value)

    def override(self, values):
        for name, value in values.items():
            setattr(self, name, value)


class Option(object):
    def __init__(self, name, doc, default=None, **others):
        self._name = name
        self.doc = doc
        self.default = default


BoolOption = IntOption = StrOption = FloatOption = Option


class ChoiceOption(Option):
    def __init__(self, name, doc, values, default=None, **others):
        Option.__init__(self, name, doc, default)
        self.values = values


class ArbitraryOption(Option):
    pass


class OptionDescription(object):
    def __init__(self, name, doc, children):
        self._name = name
        self.doc = doc
        self._children = children


def to_optparse(config, useoptions=None, parser=None, **others):
    return parser
