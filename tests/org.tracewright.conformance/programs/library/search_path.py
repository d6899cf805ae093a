# covers: lib.rpath
from rpython.rlib.rpath import rabspath, risabs, risdir, rjoin, rnormpath


class Loader(object):
    """Looks for modules as interpreters do: below directories, one after another."""

    def __init__(self, directories):
        self.directories = [rabspath(d) for d in directories]

    def places(self, name):
        if risabs(name):
            return [rnormpath(name)]
        return [rnormpath(rjoin(d, name)) for d in self.directories]

    def missing(self):
        return [d for d in self.directories if not risdir(d)]


def entry_point(argv):
    loader = Loader(['/', '/usr/../no such place/lib', '//x/./y', '/a/b/c/../../..'])
    for name in ['m.lisp', '../m.lisp', './sub//m.lisp', '/etc/m.lisp', '../../../..', '']:
        for place in loader.places(name):
            print(place)
    for d in loader.missing():
        print('missing ' + d)
    return 0


def target(driver, args):
    return entry_point, None
