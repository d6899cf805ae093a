# covers: lib.streamio, lib.os-files
"""A file of records of fixed length, changed in place through a stream that reads and writes."""
import os
from rpython.rlib.streamio import open_file_as_stream

NAME = 'target/conformance-stream-records'
WIDTH = 12


class Store(object):
    def __init__(self, name):
        self.stream = open_file_as_stream(name, 'w')
        self.stream.close()
        self.stream = open_file_as_stream(name, 'r+')
        self.count = 0

    def append(self, text):
        self.stream.seek(self.count * WIDTH, 0)
        self.put(text)
        self.count += 1

    def put(self, text):
        assert len(text) < WIDTH
        self.stream.write(text + ' ' * (WIDTH - 1 - len(text)) + '\n')
        self.stream.flush()

    def get(self, index):
        self.stream.seek(index * WIDTH, 0)
        return self.stream.readline().strip()

    def swap(self, i, j):
        a, b = self.get(i), self.get(j)
        self.stream.seek(i * WIDTH, 0)
        self.put(b)
        self.stream.seek(j * WIDTH, 0)
        self.put(a)

    def sort(self):
        for i in range(self.count):
            for j in range(i):
                if self.get(i) < self.get(j):
                    self.swap(i, j)


def entry_point(argv):
    store = Store(NAME)
    for word in 'pear fig apple quince date cherry'.split(' '):
        store.append(word)
    store.sort()
    print(', '.join([store.get(i) for i in range(store.count)]))
    store.stream.close()
    fd = os.open(NAME, os.O_RDONLY, 0)
    data = ''
    while True:
        part = os.read(fd, 5)
        if part == '':
            break
        data += part
    print(os.lseek(fd, 0, 2))
    print(os.lseek(fd, -WIDTH, 1))
    print(os.read(fd, 6))
    os.close(fd)
    print(len(data))
    return 0


def target(driver, args):
    return entry_point, None
