# covers: dialect.old-syntax, ints.arith
def entry_point(argv):
    print 0755
    print 0o17
    print 0b101
    print 0xFFL & 0x0F
    print 1 <> 2
    print 'raw\n'.strip(), r'\n', 'a' 'b'
    return 0


def target(driver, args):
    return entry_point, None
