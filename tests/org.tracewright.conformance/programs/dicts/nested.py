# covers: dicts.basic, lists.basic
def entry_point(argv):
    index = {}
    for word in ['apple', 'avocado', 'banana', 'blueberry', 'cherry', 'apricot']:
        letter = word[0]
        if letter not in index:
            index[letter] = []
        index[letter].append(word)
    for letter in sorted(index.keys()):
        print(letter + ': ' + ', '.join(index[letter]))
    table = {}
    for i in range(3):
        row = {}
        for j in range(3):
            row[j] = i * j
        table[i] = row
    print(table[2][2])
    return 0


def target(driver, args):
    return entry_point, None
