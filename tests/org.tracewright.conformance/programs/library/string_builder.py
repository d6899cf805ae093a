# covers: lib.rstring
from rpython.rlib.rstring import StringBuilder


def repeat(text, times):
    builder = StringBuilder(len(text) * times)
    for i in range(times):
        builder.append(text)
    return builder.build()


def entry_point(argv):
    print(repeat('ab', 4))
    builder = StringBuilder()
    builder.append('first ')
    builder.append_slice('xxsecondxx', 2, 8)
    builder.append_multiple_char('.', 3)
    builder.append('!')
    print(builder.getlength())
    print(builder.build())
    return 0


def target(driver, args):
    return entry_point, None
