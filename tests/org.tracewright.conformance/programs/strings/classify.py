# covers: strings.methods, chars
def kind(char):
    if char.isdigit():
        return 'digit'
    if char.isalpha():
        if char.isupper():
            return 'upper'
        return 'lower'
    if char.isspace():
        return 'space'
    return 'other'


def entry_point(argv):
    for char in 'a1 Z_\n':
        print(kind(char))
    print('2010'.isdigit())
    print('x'.isalnum())
    print('q'.upper())
    print('Q'.lower())
    return 0


def target(driver, args):
    return entry_point, None
