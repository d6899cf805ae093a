# covers: lib.jit-driver
# A driver that its machine holds: inference knows that the program has just one.
from rpython.rlib.jit import JitDriver


class Machine(object):
    def __init__(self, code):
        self.code = code
        self.steps = 0
        self.driver = JitDriver(reds=['self', 'total', 'count'], greens=['pc', 'code'], get_printable_location=self.where)

    @staticmethod
    def where(pc, code):
        return '%d: %s' % (pc, code[pc])

    def run(self, count):
        code = self.code
        pc = 0
        total = 0
        while pc < len(code):
            self.driver.jit_merge_point(total=total, code=code, self=self, pc=pc, count=count)
            self.steps += 1
            op = code[pc]
            pc += 1
            if op == '+':
                total += count
            elif op == '*':
                total = (total * 3) & 0xffff
            elif op == '<' and count > 0:
                count -= 1
                pc = 0
                self.driver.can_enter_jit(pc=pc, code=code, self=self, total=total, count=count)
        return total

    def main(self):
        def entry_point(argv):
            try:
                print(self.run(3000))
            except ValueError:
                print('never')
            print(self.steps)
            return 0
        return entry_point


machine = Machine('+*+<')


def target(driver, args):
    return machine.main(), None
