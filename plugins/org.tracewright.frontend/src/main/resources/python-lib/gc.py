"""The garbage collector of import time, which is the Java virtual machine's own."""


def collect():
    return 0


def enable():
    pass


def disable():
    pass


def isenabled():
    return True
