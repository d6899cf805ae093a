# covers: iter.generators
def squares(n):
    for i in range(n):
        yield i * i


def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


def words(text):
    start = 0
    for i in range(len(text)):
        if text[i] == ' ':
            yield text[start:i]
            start = i + 1
    yield text[start:]


def entry_point(argv):
    for s in squares(4):
        print(s)
    total = 0
    for f in fibonacci(100):
        if f % 2:
            continue
        total += f
    print(total)
    for word in words('generators in for loops'):
        print(word)
    return 0


def target(driver, args):
    return entry_point, None
