# covers: lib.rsre
from rpython.rlib.rsre import rsre_re

DATE = rsre_re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)')
MARK = rsre_re.compile(r'\*\*(.+?)\*\*|_(.+?)_')
COMMA = rsre_re.compile(r'\s*([,;])\s*')
LINES = rsre_re.compile(r'^(\w+):\s*(.*)$', rsre_re.MULTILINE)
WORD = rsre_re.compile(r'\w+')


def shout(text):
    result = ''
    place = 0
    for found in WORD.finditer(text):
        result += text[place:found.start()] + found.group().upper()
        place = found.end()
    return result + text[place:]


def entry_point(argv):
    print(DATE.sub(r'\g<day>.\g<month>.\1', 'from 2010-04-17 to 2011-12-24'))
    print(DATE.sub('X', 'from 2010-04-17 to 2011-12-24', 1))
    found = DATE.search('on 1999-12-31')
    if found is not None:
        print(found.group('year') + ' ' + found.group(2))
        print('%d %d' % (found.start('day'), found.end('day')))
        for name, text in sorted(found.groupdict().items()):
            print(name + '=' + str(text))
        try:
            found.group('hour')
        except IndexError:
            print('no such group')
    text, count = MARK.subn('<\\1>', 'a **b** c **d e**')
    print('%s %d' % (text, count))
    print('|'.join(COMMA.split('a , b;c  ;d')))
    print('|'.join(COMMA.split('a , b;c  ;d', 1)))
    for found in LINES.finditer('host: example\nport: 80\nnonsense\npath: /x y'):
        print(found.group(1) + ' -> ' + found.group(2))
    print(shout('some words, 3 of them'))
    print(rsre_re.sub('[aeiou]', '.', 'vowels are gone'))
    print('|'.join(rsre_re.split(':', 'a:b::c')))
    print('|'.join(rsre_re.findall('[0-9]+', '1, 22, 333')))
    print(rsre_re.escape('a+b'))
    print(rsre_re.search(rsre_re.escape('(x)*'), 'f(x)*2') is not None)
    print(rsre_re.match('b', 'ab') is None)
    return 0


def target(driver, args):
    return entry_point, None
