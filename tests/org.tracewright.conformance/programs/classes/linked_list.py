# covers: classes.attributes, types.none-mix
class Link(object):
    def __init__(self, value, rest):
        self.value = value
        self.rest = rest


def build(n):
    head = None
    while n > 0:
        head = Link(n, head)
        n -= 1
    return head


def reverse(link):
    result = None
    while link is not None:
        link.rest, result, link = result, link, link.rest
    return result


def length(link):
    if link is None:
        return 0
    return 1 + length(link.rest)


def entry_point(argv):
    head = build(5)
    print(length(head))
    link = reverse(head)
    while link:
        print(link.value)
        link = link.rest
    print(length(None))
    return 0


def target(driver, args):
    return entry_point, None
