# covers: lib.digests
"""SHA-1 and MD5 of messages of every length around a block."""
from rpython.rlib import rmd5, rsha


def entry_point(argv):
    alphabet = ''.join([chr(i) for i in range(256)])
    for size in [0, 1, 3, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]:
        message = (alphabet * 4)[:size]
        print(rsha.RSHA(message).hexdigest() + ' ' + rmd5.RMD5(message).hexdigest())
    return 0


def target(driver, args):
    return entry_point, None
