# covers: dicts.basic, strings.index, functions.calls, beyond.sorted
# A trie: insertion, look-up, completion, removal, and the number of nodes.
class Node(object):
    def __init__(self):
        self.children = {}
        self.count = 0

    def child(self, char):
        node = self.children.get(char, None)
        if node is None:
            node = Node()
            self.children[char] = node
        return node


class Trie(object):
    def __init__(self):
        self.root = Node()
        self.words = 0

    def add(self, word):
        node = self.root
        for char in word:
            node = node.child(char)
        if node.count == 0:
            self.words += 1
        node.count += 1

    def find(self, prefix):
        node = self.root
        for char in prefix:
            if char not in node.children:
                return None
            node = node.children[char]
        return node

    def count(self, word):
        node = self.find(word)
        if node is None:
            return 0
        return node.count

    def remove(self, word):
        if self.count(word) == 0:
            return False
        self.remove_below(self.root, word, 0)
        self.words -= 1
        return True

    def remove_below(self, node, word, i):
        if i == len(word):
            node.count = 0
        else:
            child = node.children[word[i]]
            if self.remove_below(child, word, i + 1):
                del node.children[word[i]]
        return node.count == 0 and len(node.children) == 0

    def complete(self, prefix):
        result = []
        node = self.find(prefix)
        if node is not None:
            collect(node, prefix, result)
        return result

    def size(self):
        return size(self.root)


def collect(node, prefix, result):
    if node.count > 0:
        result.append(prefix)
    for char in sorted(node.children.keys()):
        collect(node.children[char], prefix + char, result)


def size(node):
    total = 1
    for child in node.children.values():
        total += size(child)
    return total


TEXT = 'the tree then thawed there and the trace traced the tray of trees an ant'


def entry_point(argv):
    trie = Trie()
    for word in TEXT.split(' '):
        trie.add(word)
    print(trie.words)
    print(trie.size())
    print(trie.count('the'))
    print(trie.count('th'))
    print(' '.join(trie.complete('th')))
    print(' '.join(trie.complete('tra')))
    print(len(trie.complete('x')))
    print(trie.remove('trace'))
    print(trie.remove('trace'))
    print(trie.remove('the'))
    print(' '.join(trie.complete('')))
    print(trie.size())
    return 0


def target(driver, args):
    return entry_point, None
