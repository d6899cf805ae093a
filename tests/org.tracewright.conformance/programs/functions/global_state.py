# covers: globals.instance-state, globals.prebuilt-containers
class Counter(object):
    def __init__(self):
        self.value = 0
        self.log = []

    def tick(self, note):
        self.value += 1
        self.log.append(note)


counter = Counter()
counter.tick('import time')

WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
LENGTHS = {'jan': 31, 'feb': 28, 'mar': 31}


def entry_point(argv):
    counter.tick('run time')
    counter.tick('once more')
    print(counter.value)
    for note in counter.log:
        print(note)
    print(WEEKDAYS[2])
    print(len(WEEKDAYS))
    print(LENGTHS['feb'])
    print('apr' in LENGTHS)
    for day in WEEKDAYS:
        if day.startswith('s'):
            print(day)
    return 0


def target(driver, args):
    return entry_point, None
