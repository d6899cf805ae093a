# covers: lib.debug, flow.assert
from rpython.rlib.debug import (check_nonneg, debug_print, debug_start, debug_stop, fatalerror, have_debug_prints, ll_assert,
                                make_sure_not_resized)


class Memory(object):
    _immutable_fields_ = ['cells']

    def __init__(self, size):
        check_nonneg(size)
        self.cells = make_sure_not_resized([0] * size)

    def load(self, address):
        ll_assert(address < len(self.cells), 'address out of range')
        if address >= len(self.cells):
            fatalerror('no such cell')
        return self.cells[address]

    def store(self, address, value):
        ll_assert(address >= 0, 'negative address')
        self.cells[address] = value


def run(memory, program):
    debug_start('memory-run')
    steps = 0
    for step in program.split(' '):
        if '=' in step:
            target, source = step.split('=')
            address = int(target)
            assert address >= 0
            check_nonneg(address)
            if source.startswith('@'):
                memory.store(address, memory.load(int(source[1:])) + 1)
            else:
                memory.store(address, int(source))
            debug_print('stored', address)
            steps += 1
    if have_debug_prints():
        debug_print('steps', steps)
    debug_stop('memory-run')
    return steps


def entry_point(argv):
    memory = Memory(8)
    print(run(memory, '0=5 1=@0 2=@1 7=@2 3'))
    print(' '.join([str(cell) for cell in memory.cells]))
    assert memory.load(7) == 8, 'the chain ends in 8'
    try:
        assert memory.load(7) == 9, 'it does not'
    except AssertionError:
        print('assertion failed')
    return 0


def target(driver, args):
    return entry_point, None
