"""Values put into a box of no type and taken out again."""


class Erased(object):
    def __init__(self, value):
        self.value = value


def new_erasing_pair(name):
    return Erased, (lambda erased: erased.value)


def new_static_erasing_pair(name):
    return staticmethod(Erased), staticmethod(lambda erased: erased.value)


erase_int, unerase_int = new_erasing_pair('int')
