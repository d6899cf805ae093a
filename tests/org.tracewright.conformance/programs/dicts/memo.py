# covers: dicts.basic, globals.instance-state
class Memo(object):
    def __init__(self):
        self.known = {}
        self.hits = 0


memo = Memo()


def fibonacci(n):
    if n < 2:
        return n
    if n in memo.known:
        memo.hits += 1
        return memo.known[n]
    result = fibonacci(n - 1) + fibonacci(n - 2)
    memo.known[n] = result
    return result


def entry_point(argv):
    print(fibonacci(80))
    print(memo.hits)
    return 0


def target(driver, args):
    return entry_point, None
