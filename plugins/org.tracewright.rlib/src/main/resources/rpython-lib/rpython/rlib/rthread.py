"""Threads: there is one."""


def get_ident():
    return 1


class error(Exception):
    pass


class Lock(object):
    def acquire(self, flag):
        return True

    def release(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


def allocate_lock():
    return Lock()
