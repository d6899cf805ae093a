# covers: lib.jit-driver, lib.rstring
"""Texts are built within the loop, from bytes and from code points."""
from rpython.rlib.jit import JitDriver
from rpython.rlib.rstring import StringBuilder, UnicodeBuilder

DRIVER = JitDriver(greens=['pc', 'code'], reds=['count', 'narrow', 'wide', 'letters', 'lengths'])


def run(code, count):
    narrow = StringBuilder()
    wide = UnicodeBuilder()
    letters = []
    lengths = 0
    pc = 0
    while pc < len(code):
        DRIVER.jit_merge_point(pc=pc, code=code, count=count, narrow=narrow, wide=wide, letters=letters, lengths=lengths)
        op = code[pc]
        pc += 1
        if op == 's':
            narrow.append('item ' + str(count))
            narrow.append_slice('abcdef', count % 3, 5)
        elif op == 'c':
            narrow.append(chr(ord('a') + count % 26))
            narrow.append_multiple_char('.', count % 3)
        elif op == 'u':
            wide.append(u'\xfc' + u'%d' % count)
            wide.append(u'\u20ac')
        elif op == 'l':
            letters += str(count)
        elif op == 'b':
            lengths += len(narrow.build()) + len(wide.build()) + narrow.getlength()
        elif op == 'n':
            small = StringBuilder()
            small.append('<')
            small.append(str(count))
            small.append('>')
            lengths += len(small.build())
        elif op == 'j':
            count -= 1
            if count > 0:
                pc = 0
                DRIVER.can_enter_jit(pc=pc, code=code, count=count, narrow=narrow, wide=wide, letters=letters, lengths=lengths)
    return narrow.build(), wide.build(), letters, lengths


def entry_point(argv):
    for code in ['scj', 'uj', 'lnj', 'scubj']:
        narrow, wide, letters, lengths = run(code, 1500 if code != 'scubj' else 200)
        print('%d %s %s %d %d %d' % (len(narrow), narrow[:60], narrow[len(narrow) - 1:], len(wide), len(letters), lengths))
        total = 0
        for char in wide:
            total = (total * 31 + ord(char)) % 1000003
        print('%d %s' % (total, ''.join(letters[:20])))
    return 0


def target(driver, args):
    return entry_point, None
