"""The most pancake flips of a permutation of N, and a checksum."""


def count_flips(flipped):
    flips = 0
    first = flipped[0]
    while first != 0:
        low = 0
        high = first
        while low < high:
            t = flipped[low]
            flipped[low] = flipped[high]
            flipped[high] = t
            low += 1
            high -= 1
        flips += 1
        first = flipped[0]
    return flips


def fannkuch(n):
    current = list(range(n))
    flipped = [0] * n
    count = [0] * n
    most = 0
    checksum = 0
    sign = 1
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        for i in range(n):
            flipped[i] = current[i]
        flips = count_flips(flipped)
        if flips > most:
            most = flips
        checksum += sign * flips
        sign = -sign
        while True:
            if r == n:
                print(checksum)
                return most
            first = current[0]
            for i in range(r):
                current[i] = current[i + 1]
            current[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1


def entry_point(argv):
    print(fannkuch(int(argv[1])))
    return 0


def target(driver, args):
    return entry_point, None
