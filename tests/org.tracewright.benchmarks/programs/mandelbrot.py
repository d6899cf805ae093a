"""How many points of an N by N grid stay in the Mandelbrot set for 50 steps, and a checksum of when the others leave."""


def escape(cx, cy):
    x = 0.0
    y = 0.0
    for i in range(50):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return i
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return 50


def entry_point(argv):
    n = int(argv[1])
    inside = 0
    checksum = 0
    for row in range(n):
        cy = 2.0 * row / n - 1.0
        for column in range(n):
            i = escape(2.0 * column / n - 1.5, cy)
            if i == 50:
                inside += 1
            checksum = (checksum * 31 + i) % 1000003
    print(inside)
    print(checksum)
    return 0


def target(driver, args):
    return entry_point, None
