# expect: memory-limit 2:8
HUGE = [0] * 10000000000


def target(driver, args):
    return entry_point, None
