"""Options, as far as programs declare and read them."""


class Config(object):
    def __init__(self, **values):
        self.__dict__.update(values)

    def __getattr__(self, name):
        return None


class Option(object):
    def __init__(self, name, doc, *values, **others):
        self.name = name
        self.doc = doc


BoolOption = IntOption = StrOption = ChoiceOption = ArbitraryOption = Option


class OptionDescription(object):
    def __init__(self, name, doc, children):
        self.children = children
