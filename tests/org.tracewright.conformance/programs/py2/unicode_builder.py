# covers: unicode, lib.rstring
from rpython.rlib.rstring import UnicodeBuilder


def entry_point(argv):
    builder = UnicodeBuilder()
    builder.append(u'caf')
    builder.append(unichr(233))
    builder.append_multiple_char(u'!', 2)
    text = builder.build()
    print len(text)
    print text.encode('utf-8') == 'caf\xc3\xa9!!'
    return 0


def target(driver, args):
    return entry_point, None
