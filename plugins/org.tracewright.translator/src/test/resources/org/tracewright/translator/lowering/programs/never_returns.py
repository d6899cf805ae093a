def handler(e, s, i):
    if e == 'replace':
        return 'x', i
    raise ValueError(s)

def use():
    t, i = handler('strict', 'a', 4)
    return t

class X(object):
    pass

def empty():
    l = []
    for x in l:
        print(x)
    return len(l)

def entry_point(argv):
    try:
        print(use())
    except ValueError:
        print('ve')
    print(empty())
    return 0

def target(driver, args):
    return entry_point, None
