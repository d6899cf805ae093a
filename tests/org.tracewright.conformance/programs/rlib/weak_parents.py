# covers: lib.rweakref
"""Trees whose nodes know their parents, which they do not keep alive; and weak references made before the program runs."""
import weakref


class Node(object):
    def __init__(self, name, parent):
        self.name = name
        self.children = []
        self.parent = weakref.ref(parent) if parent is not None else None
        if parent is not None:
            parent.children.append(self)

    def path(self):
        if self.parent is None:
            return self.name
        parent = self.parent()
        if parent is None:
            return '?/' + self.name
        return parent.path() + '/' + self.name


class Leaf(Node):
    def path(self):
        return Node.path(self) + '!'


ROOT = Node('root', None)
ETC = Node('etc', ROOT)
FAVOURITE = weakref.ref(ETC)
ALL = {'root': weakref.ref(ROOT), 'etc': FAVOURITE}


def pick(names, which):
    return ALL.get(names[which], None)


def newest(nodes):
    """One reference out of references to instances of two classes."""
    if len(nodes) > 2:
        return weakref.ref(nodes[-1])
    return FAVOURITE


def entry_point(argv):
    home = Node('home', ROOT)
    user = Node('user', home)
    leaf = Leaf('notes', user)
    for node in [ROOT, ETC, home, user, leaf]:
        print(node.path())
    favourite = FAVOURITE()
    assert favourite is not None
    print(favourite.name)
    print(favourite is ETC)
    for which in range(3):
        ref = pick(['etc', 'root', 'none'], which)
        if ref is None:
            print('no reference')
        else:
            found = ref()
            print('dead' if found is None else found.path())
    for nodes in [[home], [home, user, leaf]]:
        found = newest(nodes)()
        if found:
            print('%s %s' % (found.path(), isinstance(found, Leaf)))
    ALL['user'] = weakref.ref(user)
    same = ALL['user']
    print(same() is user)
    print(same is ALL['user'])
    print(same is FAVOURITE)
    return 0


def target(driver, args):
    return entry_point, None
