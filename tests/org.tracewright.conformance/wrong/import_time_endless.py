# expect: step-limit 3:7
n = 0
while True:
    n = n + 1


def target(driver, args):
    return entry_point, None
