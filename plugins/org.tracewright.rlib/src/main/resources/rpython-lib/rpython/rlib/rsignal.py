"""Signals, as a program sees them to which none is sent."""
from rpython.rlib.objectmodel import _refused

SIGHUP = 1
SIGINT = 2
SIGQUIT = 3
SIGILL = 4
SIGABRT = 6
SIGFPE = 8
SIGKILL = 9
SIGUSR1 = 10
SIGSEGV = 11
SIGUSR2 = 12
SIGPIPE = 13
SIGALRM = 14
SIGTERM = 15
SIGCHLD = 17
NSIG = 65
SIG_DFL = 0
SIG_IGN = 1

signal_names = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGILL', 'SIGABRT', 'SIGFPE', 'SIGKILL', 'SIGUSR1', 'SIGSEGV', 'SIGUSR2', 'SIGPIPE',
                'SIGALRM', 'SIGTERM', 'SIGCHLD']
signal_values = [globals()[name] for name in signal_names]


def pypysig_ignore(signum):
    pass


def pypysig_default(signum):
    pass


def pypysig_setflag(signum):
    """From now on pypysig_poll would tell of this signal."""


def pypysig_reinstall(signum):
    pass


def pypysig_poll():
    """The next signal that came in, or -1."""
    return -1


pypysig_set_wakeup_fd = _refused('pypysig_set_wakeup_fd', 'needs raw memory')
pypysig_getaddr_occurred = _refused('pypysig_getaddr_occurred', 'needs raw memory')
c_alarm = _refused('c_alarm', 'is not there: no signal is sent to a program')
c_pause = _refused('c_pause', 'is not there: no signal is sent to a program')
c_getitimer = _refused('c_getitimer', 'is not there: no signal is sent to a program')
c_setitimer = _refused('c_setitimer', 'is not there: no signal is sent to a program')
