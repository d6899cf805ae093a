# covers: import.stdlib
import fnmatch
import posixpath
import stat
import uuid

NAMES = ['a.py', 'b.PY', 'cc.txt', '[x]', 'd-e', '.hidden', 'a1b2']
PATTERNS = ['*.py', '?.*', '[ab]*', '[!a]*', '*[0-9]', '[[]x]', '*', '[x', 'a?b?', '[d-]-e', '[]-x]*']
RESULTS = []
for pattern in PATTERNS:
    RESULTS.append(pattern + ': ' + ' '.join(fnmatch.filter(NAMES, pattern)))
RESULTS.append(posixpath.join('a', '..', 'b') + ' ' + posixpath.normpath('a/../b'))
RESULTS.append(str(stat.S_ISLNK(0o120777)) + str(stat.S_ISLNK(0o100644)))
name = uuid.UUID('12345678-1234-4234-8234-123456789abc')
RESULTS.append(str(name) + ' ' + name.hex)
some = uuid.uuid4()
RESULTS.append(str(len(str(some))) + str(some)[14] + str(some != uuid.uuid4()))


def entry_point(argv):
    for line in RESULTS:
        print(line)
    return 0


def target(driver, args):
    return entry_point, None

