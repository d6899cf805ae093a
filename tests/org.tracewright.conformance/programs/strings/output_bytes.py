# covers: lib.os-write, dialect.str-bytes
import os


def entry_point(argv):
    os.write(1, 'no newline')
    os.write(1, '\n')
    count = os.write(1, 'counted\n')
    print(count)
    for i in range(3):
        os.write(1, str(i) + ' ')
    os.write(1, '\n')
    print(ord('\xff'))
    print(len('\xc3\xa4'))
    print(ord('\x00'))
    return 0


def target(driver, args):
    return entry_point, None
