"""What `os` tells of names in the file system; the same at import time and in translated programs."""
import os as _os


def _checked(text, problem):
    """A negative number has come in place of names, which have zero bytes behind them, or of positive numbers."""
    if text.startswith('-') and not text.endswith('\0'):
        raise OSError(-int(text), problem)
    return text


class stat_result(object):
    """What is known of a file. Times are in seconds since 1970."""

    def __init__(self, text):
        numbers = [int(number) for number in _checked(text, 'os_stat failed').split(' ')]
        self.st_mode = numbers[0]
        self.st_ino = numbers[1]
        self.st_dev = numbers[2]
        self.st_nlink = numbers[3]
        self.st_uid = numbers[4]
        self.st_gid = numbers[5]
        self.st_size = numbers[6]
        self.st_atime = numbers[7] / 1e9
        self.st_mtime = numbers[8] / 1e9
        self.st_ctime = numbers[9] / 1e9


def stat(path):
    return stat_result(_os._status(path, True))


def lstat(path):
    """Of a symbolic link itself."""
    return stat_result(_os._status(path, False))


def fstat(fd):
    return stat_result(_os._descriptor_status(fd))


def listdir(path='.'):
    """The names in a directory, sorted."""
    names = _checked(_os._names(path), 'os_listdir failed').split('\0')
    names.pop()
    return names


def makedirs(path, mode=0o777):
    """A directory and those above it that are not there; fails if it is there."""
    above = _os.path.dirname(path.rstrip('/'))
    if above != '' and not _os.path.exists(above):
        makedirs(above, mode)
    _os.mkdir(path, mode)
