# covers: strings.methods
def entry_point(argv):
    text = '  Some Text, some more  '
    print('[' + text.strip() + ']')
    print('[' + text.rstrip() + ']')
    print('[' + text.lstrip() + ']')
    print(text.upper())
    print(text.lower())
    print(text.find('Text'))
    print(text.find('nothing'))
    print(text.rfind('some'))
    print(text.find('o', 8))
    print(text.count('o'))
    print(text.replace('some', 'any'))
    print(text.replace('e', 'E'))
    name = 'module.py'
    print(name.startswith('mod'))
    print(name.endswith('.py'))
    print(name.endswith('.c'))
    print('xxabcxx'.strip('x'))
    return 0


def target(driver, args):
    return entry_point, None
