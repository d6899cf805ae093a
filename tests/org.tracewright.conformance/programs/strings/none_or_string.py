# covers: types.none-mix, strings.operators
def find_value(text, key):
    for part in text.split(';'):
        if part.startswith(key + '='):
            return part[len(key) + 1:]
    return None


def show(value):
    if value is None:
        print('missing')
    else:
        print(value)


def entry_point(argv):
    options = 'color=red;size=10'
    show(find_value(options, 'color'))
    show(find_value(options, 'size'))
    show(find_value(options, 'shape'))
    print(find_value(options, 'color') == 'red')
    print(find_value(options, 'shape') == None)
    return 0


def target(driver, args):
    return entry_point, None
