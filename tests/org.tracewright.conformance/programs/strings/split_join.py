# covers: strings.methods, lists.basic
def entry_point(argv):
    line = 'alpha,beta,,gamma'
    parts = line.split(',')
    print(len(parts))
    for part in parts:
        print('<' + part + '>')
    print('-'.join(parts))
    print(''.join(['x', 'y']))
    words = '  several  words\there '.split()
    print(len(words))
    print('|'.join(words))
    limited = 'a=b=c'.split('=', 1)
    print(limited[1])
    tail = 'a/b/c'.rsplit('/', 1)
    print(tail[0])
    print(', '.join([str(i) for i in range(4)]))
    return 0


def target(driver, args):
    return entry_point, None
