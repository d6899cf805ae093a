# covers: lib.os-write, lib.os-files, exceptions.try
import os


def write_all(fd, text):
    """In pieces of at most five bytes; counts the calls."""
    calls = 0
    while text:
        n = os.write(fd, text[:5])
        text = text[n:]
        calls += 1
    return calls


class Output(object):
    """A buffer before a descriptor."""

    def __init__(self, fd, size):
        self.fd = fd
        self.size = size
        self.parts = []
        self.length = 0
        self.flushes = 0

    def write(self, text):
        self.parts.append(text)
        self.length += len(text)
        if self.length >= self.size:
            self.flush()

    def flush(self):
        write_all(self.fd, ''.join(self.parts))
        self.parts = []
        self.length = 0
        self.flushes += 1


def entry_point(argv):
    calls = write_all(1, 'twenty-two bytes here\n')
    output = Output(1, 16)
    for i in range(12):
        output.write('%d,' % (i * i))
    output.write('\n')
    output.flush()
    os.write(1, '%d %d\n' % (calls, output.flushes))
    try:
        os.write(77, 'nobody reads this')
    except OSError as error:
        os.write(1, 'error %d\n' % error.errno)
    try:
        os.close(77)
    except OSError as error:
        os.write(1, 'error %d\n' % error.errno)
    return 0


def target(driver, args):
    return entry_point, None
