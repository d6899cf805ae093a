# covers: lib.os-files
import os


def entry_point(argv):
    try:
        fd = os.open('/no such directory/no such file', os.O_RDONLY, 0)
        print(fd)
    except OSError:
        print('cannot open')
    data = os.read(0, 10)
    print(len(data))
    return 0


def target(driver, args):
    return entry_point, None
