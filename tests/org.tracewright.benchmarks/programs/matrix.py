"""The product of two N by N matrices of floats."""


def make(n, seed):
    rows = []
    for i in range(n):
        row = [0.0] * n
        for j in range(n):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row[j] = float(seed % 1000) / 100.0
        rows.append(row)
    return rows


def product(a, b, n):
    result = []
    for i in range(n):
        row = [0.0] * n
        left = a[i]
        for k in range(n):
            factor = left[k]
            right = b[k]
            for j in range(n):
                row[j] += factor * right[j]
        result.append(row)
    return result


def entry_point(argv):
    n = int(argv[1])
    c = product(make(n, 1), make(n, 2), n)
    total = 0.0
    for i in range(n):
        total += c[i][n - 1 - i]
    print(int(total * 100.0))
    return 0


def target(driver, args):
    return entry_point, None
