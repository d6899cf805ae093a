# covers: iter.strings, iter.tuples, chars
def count_vowels(text):
    count = 0
    for char in text:
        if char in 'aeiou':
            count += 1
    return count


def entry_point(argv):
    print(count_vowels('the quick brown fox'))
    for char in 'abc':
        print(ord(char))
    total = 0
    for value in (1, 20, 300):
        total += value
    print(total)
    return 0


def target(driver, args):
    return entry_point, None
