"""The operating system: primitives whose failures become OSError."""
from tracewright import ll

EIO = 5
EBADF = 9


def write(fd, s):
    return _check(ll.primitive('os_write', fd, s), 'os_write failed')


def read(fd, size):
    result = ll.primitive('os_read', fd, size)
    if not result:
        # The primitive does not tell why; going nowhere tells of a descriptor that is not open.
        if ll.primitive('os_lseek', fd, 0, 1) == -EBADF:
            raise OSError(EBADF, 'os_read failed')
        raise OSError(EIO, 'os_read failed')
    return result


def open_file(name, flags, mode):
    return _check(ll.primitive('os_open', name, flags, mode), 'os_open failed')


def close(fd):
    _check(ll.primitive('os_close', fd), 'os_close failed')


def lseek(fd, offset, how):
    return _check(ll.primitive('os_lseek', fd, offset, how), 'os_lseek failed')


def fsync(fd):
    _check(ll.primitive('os_fsync', fd), 'os_fsync failed')


def unlink(name):
    _check(ll.primitive('file_unlink', name), 'os_unlink failed')


def mkdir(name, mode):
    _check(ll.primitive('file_mkdir', name, mode), 'os_mkdir failed')


def rmdir(name):
    _check(ll.primitive('file_rmdir', name), 'os_rmdir failed')


def rename(old, new):
    _check(ll.primitive('file_rename', old, new), 'os_rename failed')


def link(existing, new):
    _check(ll.primitive('file_link', existing, new), 'os_link failed')


def _check(result, problem):
    if result < 0:
        raise OSError(-result, problem)
    return result


def list_of_args(L, array):
    """The command line as a list."""
    length = len(array)
    l = ll.new(L)
    l.length = length
    l.items = ll.new_array(ll.field_container(L, 'items'), length)
    ll.op('array_copy', array, l.items, 0, 0, length)
    return l
