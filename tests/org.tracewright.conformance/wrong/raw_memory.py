# expect: raw-memory 10:11
# expect: raw-memory 11:11
from rpython.rtyper.lltypesystem import lltype, rffi

getpid = rffi.llexternal('getpid', [], rffi.INT)
BUFFER = rffi.CArray(rffi.CHAR)


def entry_point(argv):
    print(getpid())
    buf = lltype.malloc(BUFFER, 10, flavor='raw')
    print(rffi.cast(rffi.INT, 7) == rffi.cast(rffi.INT, 8))
    return 0


def target(driver, args):
    return entry_point, None
