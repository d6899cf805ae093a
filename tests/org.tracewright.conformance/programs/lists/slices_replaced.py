# covers: lists.slices
# Slices replaced by as many items, and by more and fewer where the list changes its length elsewhere too.
def entry_point(argv):
    fixed = [1, 2, 3, 4]
    fixed[1:3] = [20, 30]
    fixed[:] = [fixed[3], fixed[2], fixed[1], fixed[0]]
    print(','.join([str(x) for x in fixed]))
    words = ['a', 'b', 'c', 'd']
    words.append('e')
    words[1:4] = ['x']
    print(','.join(words))
    words[1:1] = ['p', 'q', 'r']
    print(','.join(words))
    words[:] = []
    print(len(words))
    return 0


def target(driver, args):
    return entry_point
