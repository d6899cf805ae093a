# covers: lib.os-names
"""A store that writes anew beside the old file and puts the new one in its place, with as many old ones as it may keep."""
import os

DIRECTORY = 'target/conformance-journal'
KEPT = 3


class Store(object):
    def __init__(self, directory):
        self.directory = directory
        self.saved = 0
        try:
            os.mkdir(directory)
        except OSError as error:
            print('errno %d' % error.errno)

    def path(self, name):
        return os.path.join(self.directory, name)

    def save(self, text):
        fd = os.open(self.path('new'), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        os.write(fd, text)
        os.close(fd)
        self.saved += 1
        os.link(self.path('new'), self.path('version.%03d' % self.saved))
        os.rename(self.path('new'), self.path('current'))
        versions = [name for name in os.listdir(self.directory) if name.startswith('version.')]
        versions.sort()
        for name in versions[:max(0, len(versions) - KEPT)]:
            os.unlink(self.path(name))

    def load(self):
        fd = os.open(self.path('current'), os.O_RDONLY, 0o666)
        text = os.read(fd, os.fstat(fd).st_size)
        os.close(fd)
        return text

    def destroy(self):
        for name in os.listdir(self.directory):
            os.unlink(self.path(name))
        os.rmdir(self.directory)


def entry_point(argv):
    store = Store(DIRECTORY)
    for i in range(6):
        store.save('state %d' % (i * i))
        print(store.load() + ': ' + ' '.join(sorted(os.listdir(DIRECTORY))))
    Store(DIRECTORY)
    print('%d' % os.stat(store.path('current')).st_nlink)
    store.destroy()
    try:
        store.load()
    except OSError as error:
        print('errno %d' % error.errno)
    return 0


def target(driver, args):
    return entry_point, None
