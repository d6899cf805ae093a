# covers: import.loops, import.comprehensions, import.attribute-functions
NAMES = 'PUSH ADD MUL SWAP HALT'.split()
for number, name in enumerate(NAMES):
    globals()['OP_' + name] = number
BY_NAME = dict([(name, i) for i, name in enumerate(NAMES)])
LONGEST = max([len(name) for name in NAMES])
EVEN = {n for n in range(10) if n % 2 == 0}
LENGTHS = {name: len(name) for name in NAMES}


def entry_point(argv):
    print(OP_PUSH)
    print(OP_HALT)
    print(BY_NAME['SWAP'])
    print(LONGEST)
    print(LENGTHS['MUL'])
    print(NAMES[OP_MUL])
    return 0


def target(driver, args):
    return entry_point, None
