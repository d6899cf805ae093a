# covers: lib.rerased
from rpython.rlib.rerased import new_erasing_pair

erase_text, unerase_text = new_erasing_pair('text')
erase_items, unerase_items = new_erasing_pair('items')


class Storage(object):
    def __init__(self, data, is_text):
        self.data = data
        self.is_text = is_text


def size(storage):
    if storage.is_text:
        return len(unerase_text(storage.data))
    total = 0
    for n in unerase_items(storage.data):
        total += n
    return total


def entry_point(argv):
    print(size(Storage(erase_text('hello'), True)))
    print(size(Storage(erase_items([10, 20]), False)))
    return 0


def target(driver, args):
    return entry_point, None
