# covers: dicts.basic, classes.isinstance, lib.rstring, beyond.sorted, ints.arith
# Huffman codes: frequencies, tree, codes, packing to bytes and back.
from rpython.rlib.rstring import StringBuilder


class Tree(object):
    def __init__(self, weight, first):
        self.weight = weight
        self.first = first

    def before(self, other):
        if self.weight != other.weight:
            return self.weight < other.weight
        return self.first < other.first


class Leaf(Tree):
    def __init__(self, weight, char):
        Tree.__init__(self, weight, char)
        self.char = char


class Fork(Tree):
    def __init__(self, left, right):
        Tree.__init__(self, left.weight + right.weight, min_char(left.first, right.first))
        self.left = left
        self.right = right


def min_char(a, b):
    if a < b:
        return a
    return b


def frequencies(text):
    counts = {}
    for char in text:
        counts[char] = counts.get(char, 0) + 1
    return counts


def take_smallest(trees):
    best = 0
    for i in range(1, len(trees)):
        if trees[i].before(trees[best]):
            best = i
    return trees.pop(best)


def build(counts):
    trees = []
    for char in sorted(counts.keys()):
        trees.append(Leaf(counts[char], char))
    while len(trees) > 1:
        left = take_smallest(trees)
        right = take_smallest(trees)
        trees.append(Fork(left, right))
    return trees[0]


def collect(tree, prefix, codes):
    if isinstance(tree, Leaf):
        codes[tree.char] = prefix if prefix != '' else '0'
    elif isinstance(tree, Fork):
        collect(tree.left, prefix + '0', codes)
        collect(tree.right, prefix + '1', codes)


def encode(text, codes):
    builder = StringBuilder()
    for char in text:
        builder.append(codes[char])
    return builder.build()


def pack(bits):
    builder = StringBuilder()
    byte = 0
    used = 0
    for bit in bits:
        byte = byte << 1 | (ord(bit) - ord('0'))
        used += 1
        if used == 8:
            builder.append(chr(byte))
            byte = 0
            used = 0
    if used > 0:
        builder.append(chr(byte << (8 - used)))
    return builder.build()


def unpack(packed, count):
    builder = StringBuilder(count)
    for i in range(count):
        byte = ord(packed[i // 8])
        if byte >> (7 - i % 8) & 1:
            builder.append('1')
        else:
            builder.append('0')
    return builder.build()


def decode(bits, tree):
    builder = StringBuilder()
    node = tree
    for bit in bits:
        if isinstance(node, Fork):
            if bit == '0':
                node = node.left
            else:
                node = node.right
        if isinstance(node, Leaf):
            builder.append(node.char)
            node = tree
    return builder.build()


def depth(tree):
    if isinstance(tree, Fork):
        return 1 + max(depth(tree.left), depth(tree.right))
    return 0


TEXTS = ['abracadabra', 'a tracing compiler records the operations of a loop', 'mississippi', 'zzzz']


def entry_point(argv):
    for text in TEXTS:
        tree = build(frequencies(text))
        codes = {}
        collect(tree, '', codes)
        bits = encode(text, codes)
        packed = pack(bits)
        print('%s: %d bits, %d bytes, depth %d' % (text, len(bits), len(packed), depth(tree)))
        print(' '.join([char + '=' + codes[char] for char in sorted(codes.keys())]))
        checksum = 0
        for char in packed:
            checksum = (checksum * 257 + ord(char)) % 65521
        print(checksum)
        print(decode(unpack(packed, len(bits)), tree) == text)
    return 0


def target(driver, args):
    return entry_point, None
