# covers: lib.streamio
from rpython.rlib import streamio
from rpython.rlib.streamio import open_file_as_stream, StreamError

NAME = 'target/conformance-streams'


def lines(name, mode):
    stream = open_file_as_stream(name, mode)
    result = []
    while True:
        line = stream.readline()
        if line == '':
            break
        result.append('%d' % len(line))
    stream.close()
    return ' '.join(result)


def entry_point(argv):
    out = open_file_as_stream(NAME, 'w')
    out.write('unix\n')
    out.write('dos\r\n')
    out.write('old mac\rend')
    out.flush()
    out.close()
    print(lines(NAME, 'r'))
    print(lines(NAME, 'rU'))
    stream = open_file_as_stream(NAME)
    print(stream.readline())
    print(stream.tell())
    stream.seek(-3, 2)
    print(stream.readall())
    stream.seek(0, 0)
    print(len(stream.read(4)))
    print(stream.readall().count('\n'))
    print(stream.readall() == '')
    stream.close()
    try:
        open_file_as_stream(NAME, 'z')
    except StreamError as error:
        print(error.message)
    try:
        streamio.open_file_as_stream('target/nowhere/at all', 'r')
    except OSError as error:
        print(error.errno)
    return 0


def target(driver, args):
    return entry_point, None
