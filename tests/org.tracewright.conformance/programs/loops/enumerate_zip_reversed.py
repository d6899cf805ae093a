# covers: iter.enumerate, iter.zip, iter.reversed, iter.lists
def entry_point(argv):
    names = ['anna', 'ben', 'carla']
    ages = [31, 25, 40]
    for i, name in enumerate(names):
        print('%d %s' % (i, name))
    for name, age in zip(names, ages):
        print('%s is %d' % (name, age))
    for age in reversed(ages):
        print(age)
    for i in reversed(range(3)):
        print(i)
    for name in names:
        print(len(name))
    return 0


def target(driver, args):
    return entry_point, None
