"""Which functions the tracing compiler may look into: what `jitpolicy` of a target returns."""


class JitPolicy(object):
    def __init__(self, jithookiface=None):
        self.jithookiface = jithookiface
        self.unsafe_loopy_graphs = set()
        self.supports_floats = False

    def set_supports_floats(self, flag):
        self.supports_floats = flag

    def look_inside_function(self, func):
        return True


class StopAtXPolicy(JitPolicy):
    def __init__(self, *funcs):
        JitPolicy.__init__(self)
        self.funcs = funcs

    def look_inside_function(self, func):
        return func not in self.funcs
