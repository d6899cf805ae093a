"""The operating system: primitives whose failures become OSError."""
from tracewright import ll

EIO = 5
EBADF = 9


def write(fd, s):
    count = ll.primitive('os_write', fd, s)
    if count < 0:
        raise OSError(-count, 'os_write failed')
    return count


def read(fd, size):
    result = ll.primitive('os_read', fd, size)
    if not result:
        # The primitive does not tell why; going nowhere tells of a descriptor that is not open.
        if ll.primitive('os_lseek', fd, 0, 1) == -EBADF:
            raise OSError(EBADF, 'os_read failed')
        raise OSError(EIO, 'os_read failed')
    return result


def open_file(name, flags, mode):
    fd = ll.primitive('os_open', name, flags, mode)
    if fd < 0:
        raise OSError(-fd, 'os_open failed')
    return fd


def close(fd):
    result = ll.primitive('os_close', fd)
    if result < 0:
        raise OSError(-result, 'os_close failed')


def lseek(fd, offset, how):
    result = ll.primitive('os_lseek', fd, offset, how)
    if result < 0:
        raise OSError(-result, 'os_lseek failed')
    return result


def list_of_args(L, array):
    """The command line as a list."""
    length = len(array)
    l = ll.new(L)
    l.length = length
    l.items = ll.new_array(ll.field_container(L, 'items'), length)
    ll.op('array_copy', array, l.items, 0, 0, length)
    return l
