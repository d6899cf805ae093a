# covers: lib.rfile, lib.files, lib.os-files
import os
from rpython.rlib import rfile


def attempt(name, mode):
    try:
        f = open(name, mode)
    except IOError as error:
        return 'IOError %d' % error.errno
    except ValueError:
        return 'ValueError'
    f.close()
    return 'opened'


def use_after_close():
    f = rfile.create_file('target/conformance-file-errors', 'w')
    f.write('x')
    f.close()
    f.close()
    try:
        f.write('y')
    except ValueError:
        return 'closed'
    return 'open'


def descriptors():
    fd = os.open('target/conformance-file-errors', os.O_RDONLY, 0)
    first = os.read(fd, 10)
    second = os.read(fd, 10)
    os.close(fd)
    try:
        os.read(fd, 1)
    except OSError as error:
        return '%s|%s|%d' % (first, second, error.errno)
    return 'still open'


def entry_point(argv):
    print(attempt('target/no such directory/x', 'r'))
    print(attempt('target/no such directory/x', 'w'))
    print(use_after_close())
    print(attempt('target/conformance-file-errors', 'r'))
    print(attempt('target', 'r'))
    print(descriptors())
    stdin, stdout, stderr = rfile.create_stdio()
    stdout.write('to standard output\n')
    stdout.flush()
    print(len(stdin.read(10)))
    return 0


def target(driver, args):
    return entry_point, None
