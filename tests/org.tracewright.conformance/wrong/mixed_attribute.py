# expect: union-error 8:5
# because: 13
class Box(object):
    pass


def fill(box, text):
    box.content = text


def entry_point(argv):
    box = Box()
    box.content = 5
    fill(box, 'five')
    print(box.content)
    return 0


def target(driver, args):
    return entry_point, None
