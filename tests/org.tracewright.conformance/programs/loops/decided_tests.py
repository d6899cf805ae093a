# covers: flow.while, flow.break
# What a loop assigns is known behind it where its first test is decided by constants, and so is what a test of constants chooses.
def at_least_once(n):
    i = 0
    while i < 1:
        last = n * 2
        i += 1
    return last


def until_known(flag):
    kind = None
    while 1:
        if flag > 3:
            kind = 7
        if kind == 7:
            break
        flag += 1
    return flag


def found_in(text, wanted):
    at = 0
    while at <= 0:
        if text[at] == wanted[at + 1]:
            letter = 'A'
            at = at + 1
        else:
            text = wanted[1:]
    return letter + text


def counted(limit):
    i = 0
    while i < 10:
        i += 1
        if i == limit:
            break
    else:
        return -i
    return i


def turns():
    on = False
    said = []
    for i in range(5):
        if on:
            said.append('on')
        else:
            said.append('off')
        on = not on
    return ','.join(said)


def nested(n):
    i = 0
    total = 0
    while i < 2:
        j = 0
        while j < 3:
            total += n
            j += 1
        i += 1
    return total + i + j


def entry_point(argv):
    print(at_least_once(len(argv)))
    print(until_known(len(argv)))
    print(found_in('abc', 'xyz'))
    print(counted(4))
    print(counted(40))
    print(turns())
    print(nested(len(argv)))
    return 0


def target(driver, args):
    return entry_point, None
