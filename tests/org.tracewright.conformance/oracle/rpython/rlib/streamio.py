"""Streams: files that are read and written as a whole would be."""
import io
from rpython.rlib.rfile import RFile, _binary_open


class StreamError(Exception):
    def __init__(self, message):
        self.message = message


class Stream(RFile):
    def __init__(self, file, universal):
        if universal:
            file = io.BufferedReader(io.BytesIO(file.read().replace(b'\r\n', b'\n').replace(b'\r', b'\n')))
        RFile.__init__(self, file)

    def readall(self):
        return self.read()

    def peek(self):
        return self.file.peek().decode('latin-1')

    def try_to_find_file_descriptor(self):
        return self.file.fileno()


def open_file_as_stream(path, mode='r', buffering=-1, signal_checker=None):
    if mode[:1] not in ('r', 'w', 'a', 'U'):
        raise StreamError('unknown mode ' + mode)
    return Stream(_binary_open(path, mode.replace('b', '').replace('U', '') + 'b'), 'U' in mode)
