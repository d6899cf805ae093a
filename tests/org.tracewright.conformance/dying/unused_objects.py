"""An object that nothing refers to any more dies, and so do the entries of weak dictionaries that led to it."""
import gc
import weakref
from rpython.rlib.rweakref import RWeakKeyDictionary, RWeakValueDictionary


class Thing(object):
    def __init__(self, name):
        self.name = name


class World(object):
    def __init__(self):
        self.by_name = RWeakValueDictionary(str, Thing)
        self.notes = RWeakKeyDictionary(Thing, Thing)


def make(world, name):
    """Leaves no reference but weak ones."""
    thing = Thing(name)
    world.by_name.set(name, thing)
    world.notes.set(thing, Thing('about ' + name))
    return weakref.ref(thing)
make._dont_inline_ = True


def entry_point(argv):
    world = World()
    kept = Thing('kept')
    world.by_name.set('kept', kept)
    world.notes.set(kept, Thing('about kept'))
    refs = [make(world, 'thing %d' % i) for i in range(100)]
    refs.append(weakref.ref(kept))
    alive = 101
    for attempt in range(100):
        gc.collect()
        alive = 0
        for ref in refs:
            if ref() is not None:
                alive += 1
        if alive == 1:
            break
    print('%d alive' % alive)
    print('%d %d' % (world.by_name.length(), world.notes.length()))
    print('dead' if refs[0]() is None else 'alive')
    print(world.by_name.get('thing 5') is None)
    found = world.by_name.get('kept')
    assert found is kept
    note = world.notes.get(found)
    assert note is not None
    print(note.name)
    return 0


def target(driver, args):
    return entry_point, None
