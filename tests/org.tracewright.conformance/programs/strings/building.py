# covers: strings.operators, strings.index, strings.slices
def entry_point(argv):
    text = ''
    for i in range(300):
        text += chr(ord('a') + i % 26)
    print(len(text))
    print(text[100:110])
    reverse = ''
    for char in text[:10]:
        reverse = char + reverse
    print(reverse)
    count = 0
    for i in range(len(text) - 2):
        if text[i:i + 3] == 'xyz':
            count += 1
    print(count)
    digits = []
    n = 987654321
    while n:
        digits.append(chr(48 + n % 10))
        n //= 10
    print(''.join(digits))
    print('-'.join(['%d' % i for i in range(5)]))
    print('a' * 0 + 'b')
    print(max('apple', 'pear'))
    print('%s' % None)
    return 0


def target(driver, args):
    return entry_point, None
