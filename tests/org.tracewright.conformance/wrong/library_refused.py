# expect: not-rpython 28:5
# expect: not-rpython 29:16
# expect: not-rpython 30:5
# expect: not-rpython 31:5
# expect: not-rpython 32:5
# expect: not-rpython 33:5
# expect: not-rpython 34:5
# expect: not-rpython 35:5
from rpython.rlib import rfile, rgc, rpoll, rsignal, rstacklet, rthread, streamio
from rpython.rlib.rbigint import rbigint


def run():
    print('in another thread')


class Node(object):
    pass


NODE = Node()
STREAM = streamio.Stream(0)


def entry_point(argv):
    # Each of these is refused by name, and none hides another.
    n = len(argv)
    rthread.start_new_thread(run, ())
    stacklet = rstacklet.StackletThread()
    rpoll.poll({0: 1}, n)
    rsignal.c_alarm(n)
    rgc.get_rpy_roots()
    STREAM.truncate(n)
    rfile.create_temp_rfile()
    rbigint.fromlong(n)
    return 0


def target(driver, args):
    return entry_point, None
