"""Functions and objects with a typing rule of their own."""


class AutoRegisteringType(type):
    def __init__(cls, name, bases, namespace):
        super(AutoRegisteringType, cls).__init__(name, bases, namespace)
        for attribute, registry in [('_about_', EXT_REGISTRY_BY_VALUE), ('_type_', EXT_REGISTRY_BY_TYPE)]:
            if attribute in namespace:
                keys = namespace[attribute]
                for key in keys if isinstance(keys, tuple) else (keys,):
                    registry[key] = cls


EXT_REGISTRY_BY_VALUE = {}
EXT_REGISTRY_BY_TYPE = {}


class ExtRegistryEntry(object):
    __metaclass__ = AutoRegisteringType

    def __init__(self, type, instance=None):
        self.type = type
        self.instance = instance


def is_registered(instance):
    try:
        return instance in EXT_REGISTRY_BY_VALUE or type(instance) in EXT_REGISTRY_BY_TYPE
    except TypeError:
        return type(instance) in EXT_REGISTRY_BY_TYPE


def lookup(instance):
    if instance in EXT_REGISTRY_BY_VALUE:
        return EXT_REGISTRY_BY_VALUE[instance](type(instance), instance)
    return EXT_REGISTRY_BY_TYPE[type(instance)](type(instance), instance)
