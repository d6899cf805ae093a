# covers: types.one-type, globals.constants, flow.global
"""A name may hold values of two types one after the other, as long as no point sees both; globals are what they were at import."""
SCALE = 10
LIMITS = [3, 5, 8]
GREETING = 'hi'


def set_at_import():
    global SCALE
    SCALE = 100


set_at_import()


def reuse(n):
    value = n * SCALE
    text = str(value)
    value = len(text)
    result = value + 1
    if result > 3:
        value = 'long'
        return value
    return 'short ' + text


def convert(words):
    item = words[0]
    count = len(item)
    item = str(count)
    return item


def limited(n):
    global GREETING
    for limit in LIMITS:
        if n < limit:
            return GREETING * limit
    return GREETING


def counted(words):
    for x in words:
        if x.isdigit():
            break
    else:
        x = 'none'
    y = x
    x = len(y)
    return x


def entry_point(argv):
    print(reuse(7))
    print(reuse(7000))
    print(convert(['four']))
    for n in [1, 4, 9]:
        print(limited(n))
    print(counted(['a', '22']) + counted(['a']))
    return 0


def target(driver, args):
    return entry_point, None
