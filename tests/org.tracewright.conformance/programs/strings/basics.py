# covers: strings.operators, strings.index
def entry_point(argv):
    name = 'trace' + 'wright'
    print(name)
    print(len(name))
    print(name[0])
    print(name[len(argv)])
    print('ab' * 3)
    print('wr' in name)
    print('x' in name)
    print('xyz' not in name)
    print(name == 'tracewright')
    print(name != 'other')
    print('abc' < 'abd')
    print('abc' < 'ab')
    print('')
    print('tab\tquote\'back\\slash')
    return 0


def target(driver, args):
    return entry_point, None
