# covers: lib.rfile, lib.files
"""Writes a file, reads it in three ways and copies it."""
from rpython.rlib import rfile

NAME = 'target/conformance-file-copy'


def write_lines(name, count):
    with open(name, 'w') as out:
        for i in range(count):
            out.write('line %d\n' % (i * i))
        out.write('the last has no end')


def copy(source, dest):
    """In blocks of an odd size."""
    total = 0
    input = rfile.create_file(source, 'r')
    output = rfile.create_file(dest, 'w')
    while True:
        block = input.read(7)
        if len(block) == 0:
            break
        output.write(block)
        total += len(block)
    input.close()
    output.close()
    return total


def longest_line(name):
    best = ''
    f = open(name)
    while True:
        line = f.readline()
        if len(line) == 0:
            break
        if len(line) > len(best):
            best = line
    f.close()
    return best


def entry_point(argv):
    write_lines(NAME, 40)
    print(copy(NAME, NAME + '-2'))
    with open(NAME + '-2') as f:
        text = f.read()
    print(text.count('\n'))
    print(longest_line(NAME + '-2'))
    f = open(NAME, 'r+')
    f.seek(5)
    f.write('X')
    f.seek(0)
    print(f.readline())
    print(f.tell())
    f.seek(-8, 2)
    print(f.read())
    f.seek(3, 0)
    f.seek(2, 1)
    print(f.readline(3))
    print(f.readline())
    f.close()
    with open(NAME, 'a') as f:
        f.write('!')
    with open(NAME) as f:
        print(f.read()[-9:])
    return 0


def target(driver, args):
    return entry_point, None
