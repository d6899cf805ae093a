# covers: import.exec
TEMPLATE = '''
def %(name)s(a, b):
    return a %(symbol)s b
'''

FUNCTIONS = {}
for name, symbol in [('add', '+'), ('sub', '-'), ('mul', '*')]:
    namespace = {}
    exec(TEMPLATE % {'name': name, 'symbol': symbol}, namespace)
    FUNCTIONS[name] = namespace[name]
LIMIT = eval('3 * 4 + 1')


def entry_point(argv):
    for name in ['add', 'sub', 'mul']:
        print(FUNCTIONS[name](9, 4))
    print(LIMIT)
    return 0


def target(driver, args):
    return entry_point, None
