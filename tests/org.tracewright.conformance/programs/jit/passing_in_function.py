# covers: lib.jit-driver
# What a function passes to can_enter_jit it computes for that alone.
from rpython.rlib.jit import JitDriver


class Frame(object):
    def __init__(self):
        self.total = 0
        self.weight = 0.0


driver = JitDriver(greens=['pc', 'code'], reds=['left', 'share', 'frame'])


def back(frame, code, pc, before, share):
    frame.weight += share
    frame.total += before & 1
    to = pc - ord(code[pc + 1])
    driver.can_enter_jit(pc=to, code=code, left=before - 1, share=share * 0.5, frame=frame)
    return to


def run(code, left):
    frame = Frame()
    pc = 0
    share = 64.0
    while True:
        driver.jit_merge_point(pc=pc, code=code, left=left, share=share, frame=frame)
        op = code[pc]
        if op == '+':
            frame.total += left
            pc += 1
        elif op == '<':
            if left > 1:
                pc = back(frame, code, pc, left, share)
                left -= 1
                share *= 0.5
            else:
                pc += 2
        else:
            return frame


CODE = '++<' + chr(2) + '.'


def entry_point(argv):
    for left in [1, 3, 50, 4000]:
        frame = run(CODE, left)
        print('%d %d %d' % (left, frame.total, int(frame.weight * 1024.0)))
    return 0


def target(driver, args):
    return entry_point, None


if __name__ == '__main__':
    import sys
    sys.exit(entry_point(sys.argv))
