# covers: strings.index, flow.while
def is_palindrome(text):
    i = 0
    j = len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


def longest(text):
    best = ''
    for i in range(len(text)):
        for j in range(i + 1, len(text) + 1):
            part = text[i:j]
            if len(part) > len(best) and is_palindrome(part):
                best = part
    return best


def entry_point(argv):
    print(is_palindrome('anna'))
    print(is_palindrome('abba!'))
    print(is_palindrome(''))
    print(longest('xxabcbayy'))
    return 0


def target(driver, args):
    return entry_point, None
