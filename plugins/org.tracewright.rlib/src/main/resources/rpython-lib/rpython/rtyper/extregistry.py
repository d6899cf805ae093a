"""Import-time only: special treatment of functions. Entries are accepted and have no effect."""


class ExtRegistryEntry(object):
    pass
