# covers: dicts.basic
# A copy of a dict, and what a dict is updated from, may get what the original gets elsewhere.
class Holder(object):
    def __init__(self, table):
        self.table = table

    def describe(self):
        return '|'.join(['%d:%s' % (key, self.table[key]) for key in self.table])


def entry_point(argv):
    full = Holder({1: 'a', 2: 'bc'})
    empty = Holder({}.copy())
    print(full.describe())
    print(empty.describe())
    empty.table[7] = 'x'
    print(empty.describe())
    words = {'a': full.describe()}
    words.update({})
    print(len(words))
    later = {}
    words.update(later)
    later['b'] = 'c'
    print('%d %s' % (len(words), later['b']))
    words.update(later)
    print(words['b'])
    changed = full.table.copy()
    changed[1] = 'changed'
    print(full.describe() + ' ' + Holder(changed).describe())
    return 0


def target(driver, args):
    return entry_point
