# expect: step-limit 4:5
n = 0
while True:
    n = n + 1


def target(driver, args):
    return entry_point, None
