"""Functions that a host program calls."""


def entrypoint_lowlevel(key, argtypes, c_name=None):
    def decorate(function):
        return function
    return decorate


entrypoint_highlevel = entrypoint_lowlevel
