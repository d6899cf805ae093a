# covers: iter.ranges, flow.while, flow.break
def pythagorean(limit):
    count = 0
    for a in range(1, limit):
        for b in range(a, limit):
            c = b
            while c * c < a * a + b * b:
                c += 1
            if c * c == a * a + b * b and c < limit:
                count += 1
                if count <= 3:
                    print('%d %d %d' % (a, b, c))
    return count


def entry_point(argv):
    print(pythagorean(40))
    return 0


def target(driver, args):
    return entry_point, None
