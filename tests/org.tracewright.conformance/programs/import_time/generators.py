# covers: import.generators, import.comprehensions
def numbers():
    n = 1
    while True:
        yield n
        n *= 3


def take(iterator, count):
    result = []
    for value in iterator:
        if len(result) == count:
            break
        result.append(value)
    return result


POWERS = take(numbers(), 6)
TOTAL = sum(n for n in POWERS if n % 9 == 0)
LARGEST = max(POWERS)
PAIRS = list(zip(POWERS, 'abc'))
FLAG = any(n == 81 for n in POWERS) and all(n > 0 for n in POWERS)


def entry_point(argv):
    for n in POWERS:
        print(n)
    print(TOTAL)
    print(LARGEST)
    print(PAIRS[2][1])
    print(FLAG)
    return 0


def target(driver, args):
    return entry_point, None
