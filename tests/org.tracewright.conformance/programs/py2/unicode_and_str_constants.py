# covers: unicode
def kind(name):
    """A constant of ASCII characters is text of both kinds."""
    if name.startswith('"'):
        return 1
    if name.endswith("'") or name.endswith('..'):
        return 2
    return 0


def entry_point(argv):
    for name in [u'"a"', u"b'", u'c..', u'', u'd']:
        print kind(name), name.find('a'), name.find('.', 1), name.rfind('.'), name.count('.')
    text = u'one.php,two.php'
    print text.find('.php'), text.rfind('.php'), text.count('php'), text.index('two')
    print text.replace('php', 'py').encode('ascii')
    for part in text.split(','):
        print part.encode('ascii')
    print text.strip('op').encode('ascii')
    return 0


def target(driver, args):
    return entry_point, None
