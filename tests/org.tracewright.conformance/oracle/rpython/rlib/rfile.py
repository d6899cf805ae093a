"""Files of bytes, which are latin-1 text here."""


class RFile(object):
    def __init__(self, file):
        self.file = file

    def read(self, size=-1):
        return self.file.read(size).decode('latin-1')

    def readline(self, size=-1):
        return self.file.readline(size).decode('latin-1')

    def write(self, text):
        self.file.write(text.encode('latin-1'))

    def flush(self):
        self.file.flush()

    def seek(self, place, whence=0):
        self.file.seek(place, whence)

    def tell(self):
        return self.file.tell()

    def fileno(self):
        return self.file.fileno()

    def isatty(self):
        return self.file.isatty()

    def close(self):
        self.file.close()

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.close()


_binary_open = open


def create_file(name, mode='r', buffering=-1):
    return RFile(_binary_open(name, mode.replace('b', '') + 'b'))


class _Standard(object):
    """Through `os`, as the oracle has it."""

    def __init__(self, fd):
        self.fd = fd

    def write(self, text):
        import os
        os.write(self.fd, text)

    def read(self, size=-1):
        import os
        return os.read(self.fd, size)

    def flush(self):
        pass


def create_stdio():
    return _Standard(0), _Standard(1), _Standard(2)


def create_fdopen_rfile(fd, mode='r', buffering=-1):
    return _Standard(fd)
