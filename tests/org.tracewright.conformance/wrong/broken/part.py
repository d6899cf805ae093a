VALUE = 1


def twice(n)
    return n * 2
