"""Path names of POSIX."""
import os as _os

curdir = '.'
pardir = '..'
sep = '/'
extsep = '.'
pathsep = ':'
altsep = None
supports_unicode_filenames = False


def isabs(path):
    return path.startswith('/')


def join(path, *parts):
    for part in parts:
        if part.startswith('/'):
            path = part
        elif path == '' or path.endswith('/'):
            path += part
        else:
            path += '/' + part
    return path


def split(path):
    at = path.rfind('/') + 1
    head, tail = path[:at], path[at:]
    if head and head != '/' * len(head):
        head = head.rstrip('/')
    return head, tail


def basename(path):
    return split(path)[1]


def dirname(path):
    return split(path)[0]


def splitext(path):
    start = path.rfind('/') + 1
    dot = path.rfind('.')
    if dot > start and path[start:dot] != '.' * (dot - start):
        return path[:dot], path[dot:]
    return path, ''


def splitdrive(path):
    return '', path


def normpath(path):
    if path == '':
        return '.'
    leading = '/' if path.startswith('/') else ''
    if path.startswith('//') and not path.startswith('///'):
        leading = '//'
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or not leading and not parts or parts and parts[-1] == '..':
            parts.append(part)
        elif parts:
            parts.pop()
    return leading + '/'.join(parts) or '.'


def abspath(path):
    if not isabs(path):
        path = join(_os.getcwd(), path)
    return normpath(path)


realpath = abspath


def normcase(path):
    return path


def exists(path):
    return _os._exists(path)


lexists = exists


def isdir(path):
    return _os._isdir(path)


def isfile(path):
    return _os._exists(path) and not _os._isdir(path)


def islink(path):
    return False


def getsize(path):
    return _os.stat(path).st_size


def getatime(path):
    return _os.stat(path).st_atime


def getmtime(path):
    return _os.stat(path).st_mtime


def getctime(path):
    return _os.stat(path).st_ctime


def expanduser(path):
    return path


def expandvars(path):
    return path


def commonprefix(paths):
    if not paths:
        return ''
    low, high = min(paths), max(paths)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def relpath(path, start='.'):
    from_parts = [part for part in abspath(start).split('/') if part]
    to_parts = [part for part in abspath(path).split('/') if part]
    common = len(commonprefix([from_parts, to_parts]))
    parts = ['..'] * (len(from_parts) - common) + to_parts[common:]
    return join(*parts) if parts else '.'
