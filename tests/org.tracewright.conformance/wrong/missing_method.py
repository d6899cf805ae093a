# expect: attribute-error 10:5
class Stack(object):
    def push(self, item):
        pass


def entry_point(argv):
    stack = Stack()
    stack.push(1)
    stack.pop()
    return 0


def target(driver, args):
    return entry_point, None
