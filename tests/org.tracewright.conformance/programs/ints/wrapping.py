# covers: ints.wrap, ints.intmask
from rpython.rlib.rarithmetic import intmask


def hash_text(text):
    value = ord(text[0]) << 7
    for char in text:
        value = intmask((1000003 * value) ^ ord(char))
    return value ^ len(text)


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result = intmask(result * i)
    return result


def entry_point(argv):
    print(hash_text('hello'))
    print(hash_text('a rather longer text that surely wraps round'))
    print(factorial(20))
    print(factorial(21))
    print(factorial(25))
    print(intmask(9223372036854775807 + len(argv)))
    return 0


def target(driver, args):
    return entry_point, None
