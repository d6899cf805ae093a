# covers: iter.own, iter.enumerate, iter.zip
class Countdown(object):
    def __init__(self, first):
        self.left = first

    def __iter__(self):
        return self

    def next(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left * self.left % 7

    __next__ = next


class Words(object):
    def __init__(self, text):
        self.text = text

    def __iter__(self):
        return WordIterator(self.text)


class WordIterator(object):
    def __init__(self, text):
        self.text = text
        self.position = 0

    def __iter__(self):
        return self

    def next(self):
        start = self.position
        if start >= len(self.text):
            raise StopIteration
        end = self.text.find(' ', start)
        if end < 0:
            end = len(self.text)
        self.position = end + 1
        return self.text[start:end]

    __next__ = next


def show(numbers):
    print(' '.join([str(number) for number in numbers]))


def entry_point(argv):
    show(list(Countdown(6)))
    show(sorted(Countdown(6)))
    grown = [100]
    grown.extend(Countdown(3))
    show(grown)
    print(sum(Countdown(5)))
    print(sum(Countdown(5), 1000))
    members = set(Countdown(10))
    members.update(Countdown(2))
    print(len(members))
    print('-'.join(Words('one two three')))
    for index, word in enumerate(Words('a bc def')):
        print('%d %s' % (index, word))
    for number, word in zip(Countdown(4), Words('p q')):
        print('%d%s' % (number, word))
    for word, number in zip(Words('x y z'), [1, 2]):
        print('%d%s' % (number, word))
    words = list(Words('later words'))
    words.append('end')
    print(len(words))
    it = iter(Words('left over here'))
    print(next(it))
    print(','.join(list(it)))
    try:
        next(it)
    except StopIteration:
        print('done')
    return 0


def target(driver, args):
    return entry_point, None
