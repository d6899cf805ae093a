def classify(x):
    if x < 0:
        return 'negative'
    elif x == 0:
        return 'zero'
    elif 0 < x < 10:
        return 'digit'
    return 'large'

def both(a, b):
    return a and b

def either(a, b):
    return a or b

def inverted(a, b):
    if not a and not (b or a):
        return 1
    return 2

def member(x):
    return x in (1, 2, 3) and x not in (2,)

def identity(x):
    if x is None:
        return 'none'
    if x is not None and x:
        return 'true'
    return 'false'

def chained(a, b, c):
    return a < b <= c

def conditional(a):
    return (1 if a else 2) + (10 if not a else 20)

def constants():
    if 1 + 1 == 2 and len('abc') == 3:
        return 'folded'
    return 'not'

def slices(s, i, j):
    return s[i:j] + s[:i] + s[j:] + s[:] + s[-1]

def stores(n):
    l = [0] * n
    l[0] = 5
    l[1] += 7
    l[2:4] = [8, 9, 10]
    del l[0]
    d = {'a': 1, 'b': 2}
    d['a'] += 5
    return l, sorted(d.items()), (n, 'x')

def shadow(x):
    x = x + 1
    y = x
    x = y * 2
    return x - y

CASES = [(classify, (-3,)), (classify, (0,)), (classify, (5,)), (classify, (50,)), (both, (0, 2)), (both, (1, 2)), (either, (0, 2)),
         (either, (1, 2)), (inverted, (0, 0)), (inverted, (0, 1)), (inverted, (1, 0)), (member, (2,)), (member, (3,)), (member, (4,)),
         (identity, (None,)), (identity, (0,)), (identity, (7,)), (chained, (1, 2, 2)), (chained, (1, 2, 1)), (chained, (3, 2, 5)),
         (conditional, (0,)), (conditional, (1,)), (constants, ()), (slices, ('hello', 1, 3)), (stores, (6,)), (shadow, (4,))]
