"""Values of any type where one type is wanted: put in by erase, taken out by the unerase of the same pair."""


class Erased(object):
    """What every erased value is."""


def new_erasing_pair(name):
    """A function that hides a value and the one that gives it back."""
    class ErasedValue(Erased):
        def __init__(self, value):
            self._value = value

    ErasedValue.__name__ = 'Erased_' + name

    def erase(x):
        return ErasedValue(x)

    def unerase(y):
        assert isinstance(y, ErasedValue)
        return y._value

    return erase, unerase


def new_static_erasing_pair(name):
    """As new_erasing_pair, for the body of a class."""
    erase, unerase = new_erasing_pair(name)
    return staticmethod(erase), staticmethod(unerase)


erase_int, unerase_int = new_erasing_pair('int')
