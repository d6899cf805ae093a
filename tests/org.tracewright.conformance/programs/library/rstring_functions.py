# covers: lib.rstring
from rpython.rlib.rstring import split, rsplit, replace, ParseStringError


def parse(text):
    if not text.isdigit():
        raise ParseStringError('bad number ' + text)
    return int(text)


def entry_point(argv):
    print('|'.join(split('a::b::c', '::')))
    print('|'.join(split('a,b,c', ',', 1)))
    print('|'.join(rsplit('a,b,c', ',', 1)))
    print(replace('one two one', 'one', 'three'))
    try:
        print(parse('12'))
        print(parse('1x'))
    except ParseStringError as error:
        print(error.msg)
    return 0


def target(driver, args):
    return entry_point, None
