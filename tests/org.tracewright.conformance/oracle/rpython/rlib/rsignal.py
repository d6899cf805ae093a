"""Numbers of signals; none comes."""
import signal

for _name in 'SIGHUP SIGINT SIGQUIT SIGILL SIGABRT SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM SIGTERM SIGCHLD NSIG'.split():
    globals()[_name] = int(getattr(signal, _name))


def pypysig_poll():
    return -1


def pypysig_setflag(signum):
    pass


pypysig_ignore = pypysig_default = pypysig_reinstall = pypysig_setflag
