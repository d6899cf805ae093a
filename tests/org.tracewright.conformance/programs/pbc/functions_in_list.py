# covers: functions.values, globals.prebuilt-containers
def add(a, b):
    return a + b


def subtract(a, b):
    return a - b


def multiply(a, b):
    return a * b


OPERATIONS = [add, subtract, multiply]
BY_NAME = {'add': add, 'sub': subtract, 'mul': multiply}


def entry_point(argv):
    for operation in OPERATIONS:
        print(operation(7, 5))
    for name in ['mul', 'add', 'sub']:
        print(BY_NAME[name](6, 4))
    chosen = OPERATIONS[len(argv)]
    print(chosen(1, 2))
    print(chosen is subtract)
    return 0


def target(driver, args):
    return entry_point, None
