# covers: lib.os-names
"""Makes a tree of files and directories, looks at it, and takes it away again."""
import errno
import os
import stat

ROOT = 'target/conformance-directories'


def attempt(number):
    try:
        if number == 0:
            os.mkdir(ROOT, 0o777)
        elif number == 1:
            os.rmdir(ROOT)
        elif number == 2:
            os.unlink(ROOT + '/nothing')
        elif number == 3:
            os.remove(ROOT)
        elif number == 4:
            os.rmdir(ROOT + '/a')
        elif number == 5:
            os.listdir(ROOT + '/nothing')
        elif number == 6:
            os.listdir(ROOT + '/a')
        elif number == 7:
            os.rename(ROOT + '/nothing', ROOT + '/b')
        elif number == 8:
            os.stat(ROOT + '/nothing')
        elif number == 9:
            os.link(ROOT + '/a', ROOT + '/b')
        elif number == 10:
            os.fstat(77)
    except OSError as error:
        return str(error.errno)
    return 'done'


def write(name, text):
    fd = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    os.write(fd, text)
    os.fsync(fd)
    size = os.fstat(fd).st_size
    os.close(fd)
    return size


def walk(name, depth):
    for entry in sorted(os.listdir(name)):
        path = os.path.join(name, entry)
        known = os.stat(path)
        if stat.S_ISDIR(known.st_mode):
            print('%d %s/' % (depth, entry))
            walk(path, depth + 1)
        else:
            assert stat.S_ISREG(known.st_mode) and os.path.getsize(path) == known.st_size
            print('%d %s %d %d' % (depth, entry, known.st_size, known.st_nlink))


def remove(name):
    for entry in os.listdir(name):
        path = os.path.join(name, entry)
        if os.path.isdir(path):
            remove(path)
        else:
            os.remove(path)
    os.rmdir(name)


def entry_point(argv):
    if os.path.exists(ROOT):
        remove(ROOT)
    os.mkdir(ROOT)
    print('%d' % len(os.listdir(ROOT)))
    print('%d %d' % (write(ROOT + '/a', 'some text'), write(ROOT + '/-c', '')))
    os.mkdir(ROOT + '/d')
    os.mkdir(ROOT + '/d/e', 0o755)
    write(ROOT + '/d/f', 'x' * 1000)
    print(' '.join([attempt(number) for number in range(11)]))
    walk(ROOT, 0)
    os.rename(ROOT + '/a', ROOT + '/d/f')
    os.rename(ROOT + '/d', ROOT + '/g')
    walk(ROOT, 0)
    known = os.stat(ROOT)
    assert known.st_mtime > 1e9 and known.st_ctime >= 1e9 and os.lstat(ROOT).st_ino == known.st_ino
    assert os.path.getmtime(ROOT) == known.st_mtime
    print(os.getpid() > 0)
    for number in [errno.ENOENT, errno.EIO, errno.EEXIST, errno.ECONNREFUSED, 12345, -4]:
        print(os.strerror(number))
    os.makedirs(ROOT + '/p/q/r')
    os.makedirs(ROOT + '/p/q/s/', 0o755)
    walk(ROOT, 0)
    remove(ROOT)
    print(os.path.exists(ROOT))
    return 0


def target(driver, args):
    return entry_point, None
