# covers: dicts.basic
def entry_point(argv):
    ages = {'ann': 31, 'bob': 25}
    print(ages['ann'])
    ages['cid'] = 50
    ages['bob'] += 1
    print(len(ages))
    print(ages['bob'])
    print('ann' in ages)
    print('dan' in ages)
    print(ages.get('dan', -1))
    print(ages.get('cid', -1))
    del ages['ann']
    print('ann' in ages)
    print(len(ages))
    empty = {}
    if not empty:
        print('empty')
    empty[1] = 2
    if empty:
        print('filled')
    return 0


def target(driver, args):
    return entry_point, None
