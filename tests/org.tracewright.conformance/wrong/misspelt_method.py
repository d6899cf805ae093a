# expect: attribute-error 14:5
# expect: attribute-error 15:5
# because: 13
class Stack(object):
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)


def entry_point(argv):
    stack = Stack()
    stack.psuh(1)
    stack.itmes.append(2)
    return 0


def target(driver, args):
    return entry_point, None
