# expect: undefined-name 31:22
# expect: attribute-error 32:12
# expect: undefined-name 37:17
# expect: undefined-name 39:16
# expect: attribute-error 41:16
# expect: undefined-name 42:10
# expect: undefined-name 44:17
# expect: not-rpython 51:11
# expect: not-rpython 53:5
# expect: not-rpython 58:9
# expect: undefined-name 61:11
# expect: undefined-name 62:20
# expect: not-rpython 63:5
# expect: attribute-error 64:11
# expect: type-error 65:11
# expect: undefined-name 66:9
# expect: undefined-name 66:25
# expect: union-error 67:9
# expect: undefined-name 70:11
# expect: undefined-name 70:17
from rpython.rlib.rarithmetic import ovfcheck

total = 0


class Shape(object):
    pass


def checked(n):
    value = ovfcheck(missing + n)
    return ''.missing_method(value)


def handled(n):
    try:
        value = missing_one(n)
    except KeyError:
        return missing_two
    except ValueError as e:
        return e.no_such_attribute
    with missing_three as m:
        value += m
    for item in missing_four:
        value += item.name
    return value


def entry_point(argv):
    global total
    add = lambda x: x + argv[0]

    class Local(object):
        pass

    first = add(Local())
    if first:
        total = 1
    else:
        second = 5
    print(second)
    print(second + third)
    exec(first)
    print(Shape().name)
    while argv[0] + 1:
        fourth[first] = fifth
        argv.append(len(argv))
    checked(1)
    handled(first)
    raise sixth(seventh)


def target(driver, args):
    return entry_point, None
