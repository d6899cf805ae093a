# covers: lists.comprehension, lib.debug
from rpython.rlib.debug import make_sure_not_resized


class Item(object):
    def __init__(self, number):
        self.number = number


class Fixed(object):
    _immutable_fields_ = ['items[*]']

    def __init__(self, items):
        self.items = items


def without_twins(items):
    """Nothing sees the list before the loop ends, so its length is fixed then."""
    result = []
    last = None
    for item in items:
        if last is not None and item.number == last.number:
            continue
        result.append(item)
        last = item
    return Fixed(result)


def pairs(count):
    """One list grows in two loops, one in the other."""
    result = []
    for i in range(count):
        for j in range(i):
            result.append(i * 10 + j)
    make_sure_not_resized(result)
    return result


def rows(count):
    """A list of each round, and one of all of them."""
    result = []
    for i in range(count):
        row = []
        for j in range(i + 1):
            row.append(j)
        make_sure_not_resized(row)
        result.append(row)
    make_sure_not_resized(result)
    return result


def until(limit, numbers):
    """A way out without the list does no harm."""
    result = []
    for number in numbers:
        if number > limit:
            raise ValueError
        result.append(number)
    make_sure_not_resized(result)
    return result


def goes_on_growing(numbers):
    result = []
    for number in numbers:
        result.append(number)
    result.append(-1)
    return result


def looks_at_it(numbers):
    """The loop reads the list, so the list that grows is the one that is returned."""
    result = []
    for number in numbers:
        if len(result) > 0 and result[-1] == number:
            continue
        result.append(number)
    result.append(0)
    return result


def broken_off(numbers):
    result = []
    for number in numbers:
        if number == 3:
            break
        result.append(number)
    result.append(99)
    return result


def from_round_to_round(count):
    """The list of the round before is alive when the next one is made."""
    before = [-1]
    total = 0
    for i in range(count):
        now = []
        for j in range(i):
            now.append(j + len(before))
        total += len(before)
        before = now
    return before, total


def two_at_once(numbers):
    even = []
    odd = []
    for number in numbers:
        if number % 2 == 0:
            even.append(number)
        else:
            odd.append(number)
    odd.append(1000)
    make_sure_not_resized(even)
    return even, odd


def show(numbers):
    print(' '.join([str(number) for number in numbers]))


def entry_point(argv):
    numbers = [1, 1, 2, 3, 3, 4]
    fixed = without_twins([Item(n) for n in numbers])
    show([item.number for item in fixed.items])
    show(pairs(4))
    for row in rows(3):
        show(row)
    show(until(4, numbers))
    try:
        show(until(2, numbers))
    except ValueError:
        print('more than 2')
    show(goes_on_growing(numbers)[:])
    show(looks_at_it(numbers)[:])
    show(broken_off(numbers)[:])
    last, total = from_round_to_round(4)
    show(last)
    print(total)
    even, odd = two_at_once(numbers)
    show(even)
    show(odd[:])
    return 0


def target(driver, args):
    return entry_point, None
