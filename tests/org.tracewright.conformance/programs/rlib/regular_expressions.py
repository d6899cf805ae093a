# covers: lib.rsre
from rpython.rlib.rsre import rsre_re

PATTERNS = [r'a*b', r'(a|b)*c', r'(?P<x>\w+) (?P=x)', r'^\s*(#.*)?$', r'(\d{1,3})(?:\.(\d{1,3})){3}', r'(?i)hello', r'a.?b+?c{2,}', r'x(?=y)',
            r'(?<!a)b', r'[^\W\d_]+', r'(a*)*b', r'(?:(a)|b)(?(1)c|d)', r'\bfoo\b', r'[\]a-f-]+', r'(?s)a.b', r'\x41|\101b', r'a{2}b?\Z', r'(?!x)..']
TEXTS = ['aaab', 'ababc', 'the the', '  # note', '127.0.0.1', 'HeLLo', 'axbbccc', 'xxy', 'ab cb', '12ab_', 'aaaa', 'bd', 'a foo b', 'x]-f', '', 'a\nb', 'Ab']
COMPILED = [rsre_re.compile(pattern) for pattern in PATTERNS]


def show(number, text):
    found = COMPILED[number].search(text)
    if found is None:
        return
    groups = ['none' if group is None else '<' + group + '>' for group in found.groups()]
    print('%d %s: %d-%d <%s> %s' % (number, text, found.start(), found.end(), found.group(), ' '.join(groups)))


def entry_point(argv):
    for number in range(len(PATTERNS)):
        for text in TEXTS:
            show(number, text)
    # Compiled when the program runs.
    words = rsre_re.compile('[a-z]+' + '[0-9]' * len(argv))
    print('|'.join(words.findall('ab1 cd23 e f4')))
    found = words.match('xyz9 and more')
    if found is not None:
        print(found.group(0))
    print(words.match('9') is None)
    try:
        rsre_re.compile('(a')
    except rsre_re.error:
        print('bad pattern')
    return 0


def target(driver, args):
    return entry_point, None
