# covers: iter.generators, functions.values
# Generator expressions use nothing of the function around them but what they run over.
def evens(numbers):
    return (n for n in numbers if n % 2 == 0)


def entry_point(argv):
    words = ['a', 'bcd', '', 'ef']
    print(sum(len(word) for word in words))
    print(','.join(word + '!' for word in words if word))
    for n in (x * 2 for x in range(3)):
        print(n)
    total = 0
    for n in evens([1, 2, 3, 4]):
        total += n
    print(total)
    print([c for c in (chr(97 + i) for i in range(4))])
    double = lambda n: n * 2
    print(double(total))
    return 0


def target(driver, args):
    return entry_point, None
