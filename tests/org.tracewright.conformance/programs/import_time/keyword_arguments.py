# covers: import.keyword-args
def configure(size=1, **options):
    names = sorted(options)
    return size, ','.join(['%s=%s' % (name, options[name]) for name in names])


def collect(*values, **named):
    return len(values) * 10 + len(named)


SIZE, OPTIONS = configure(size=5, color='red', border=2)
COUNT = collect(1, 2, 3, a=1, **{'b': 2, 'c': 3})


def entry_point(argv):
    print(SIZE)
    print(OPTIONS)
    print(COUNT)
    return 0


def target(driver, args):
    return entry_point, None
