"""Files with the interface of C's standard library, on descriptors."""
from rpython.rlib.streamio import Stream, open_file_as_stream


def create_file(filename, mode='r', buffering=-1):
    return open_file_as_stream(filename, mode)


def create_fdopen_rfile(fd, mode='r', buffering=-1):
    return Stream(fd)


def create_stdio():
    return Stream(0), Stream(1), Stream(2)
