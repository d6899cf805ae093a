def count_down(n):
    total = 0
    while n > 0:
        total += n
        n -= 1
    return total

def primes(n):
    found = [2]
    for i in range(3, n + 1, 2):
        for p in found:
            if i % p == 0:
                break
        else:
            found.append(i)
    return found

def nested(n):
    out = []
    for i in range(n):
        if i == 2:
            continue
        for j in range(i):
            if j == 3:
                break
            out.append(i * 10 + j)
    return out

def forever(n):
    while True:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        if n == 1:
            return 'done'

def while_else(n):
    while n:
        n -= 1
        if n == 5:
            break
    else:
        return 'else'
    return 'broken'

def late_type(n):
    x = 0
    for i in range(n):
        y = x
        x = y + i
    x = 'text'
    return x

def squares(n):
    return [i * i for i in range(n) if i % 2]

def swap(n):
    a, b = 0, 1
    for i in range(n):
        a, b = b, a + b
    return a

def first_iteration(n):
    i = 0
    last = None
    while i < n:
        if last is not None and last > i:
            return -1
        last = i
        i += 1
    return last

CASES = [(count_down, (10,)), (count_down, (0,)), (primes, (50,)), (nested, (7,)), (forever, (27,)), (while_else, (3,)),
         (while_else, (9,)), (late_type, (4,)), (squares, (9,)), (swap, (20,)), (first_iteration, (5,)), (first_iteration, (0,))]
