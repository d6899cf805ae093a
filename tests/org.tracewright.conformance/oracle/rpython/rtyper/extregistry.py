"""Objects with a typing rule of their own."""

BY_VALUE = {}


class _Registering(type):
    def __init__(cls, name, bases, namespace):
        type.__init__(cls, name, bases, namespace)
        if '_about_' in namespace:
            BY_VALUE[id(namespace['_about_'])] = cls


ExtRegistryEntry = _Registering('ExtRegistryEntry', (object,), {'__init__': lambda self, type, instance=None: setattr(self, 'instance', instance)})


def is_registered(instance):
    return id(instance) in BY_VALUE


def lookup(instance):
    return BY_VALUE[id(instance)](type(instance), instance)
