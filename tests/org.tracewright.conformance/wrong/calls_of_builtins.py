# expect: call-error 11:11
# expect: call-error 12:11
# expect: call-error 13:11
# expect: call-error 14:11
# expect: call-error 15:11
# expect: call-error 16:5
# expect: call-error 17:5
# expect: call-error 18:11
# expect: type-error 19:11
def entry_point(argv):
    print(sorted(argv, key=len))
    print(sorted(argv, reverse=True))
    print(type('X', (), {}))
    print(len())
    print('a b'.split(sep=' '))
    argv.insert('x')
    [1].sort(key=len)
    print(argv.index('x', 1))
    print(issubclass(argv, 5))
    return 0


def target(driver, args):
    return entry_point
