"""Coroutines. They need the stackless transformation: the names can be imported, calls are refused."""
from rpython.rlib.objectmodel import _refused

_REASON = 'needs the stackless transformation, which does not exist yet'


class StackletThread(object):
    __init__ = _refused('StackletThread', _REASON)
    new = _refused('StackletThread.new', _REASON)
    switch = _refused('StackletThread.switch', _REASON)
    is_empty_handle = _refused('StackletThread.is_empty_handle', _REASON)
    get_null_handle = _refused('StackletThread.get_null_handle', _REASON)
