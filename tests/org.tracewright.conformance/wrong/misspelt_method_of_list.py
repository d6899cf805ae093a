# expect: attribute-error 5:5
# expect: attribute-error 6:11
def entry_point(argv):
    words = ['a']
    words.apend('b')
    print(words[0].uper())
    return 0


def target(driver, args):
    return entry_point, None
