# covers: strings.convert, exceptions.try
def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1


def parse_float(text):
    try:
        return float(text)
    except ValueError:
        return -1.0


def entry_point(argv):
    print(parse('42'))
    print(parse('-17'))
    print(parse('  8 '))
    print(parse('x'))
    print(parse(''))
    print(parse('12a'))
    print(int('ff', 16))
    print(int('-101', 2))
    print(int('zz', 36))
    print(str(12) + str(-3))
    print(str('already'))
    print(parse_float('2.75'))
    print(parse_float('1e2'))
    print(parse_float('two'))
    print(hex(255))
    print(str(True))
    return 0


def target(driver, args):
    return entry_point, None
