"""The host's stack. It is as deep as the host lets it be; then RuntimeError comes, see rstackovf."""
from rpython.rlib.objectmodel import dont_inline


def stack_almost_full():
    """Whether there is little room left; the host does not say so before there is none."""
    return False


def stack_check():
    pass


def stack_check_slowpath(current):
    pass
