"""Kinds and permissions of files."""
S_IFMT_MASK = 0170000
S_IFDIR = 0040000
S_IFREG = 0100000
S_IFLNK = 0120000
S_IRUSR = 0400
S_IWUSR = 0200
S_IXUSR = 0100
S_IRWXU = 0700


def S_ISDIR(mode):
    return mode & S_IFMT_MASK == S_IFDIR


def S_ISREG(mode):
    return mode & S_IFMT_MASK == S_IFREG


def S_ISLNK(mode):
    return mode & S_IFMT_MASK == S_IFLNK
