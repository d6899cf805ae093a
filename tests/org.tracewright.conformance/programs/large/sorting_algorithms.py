# covers: lists.slices, lists.basic, functions.values, functions.calls
# Eight ways to sort a list.
def bubble(items):
    n = len(items)
    swapped = True
    while swapped:
        swapped = False
        for i in range(1, n):
            if items[i - 1] > items[i]:
                items[i - 1], items[i] = items[i], items[i - 1]
                swapped = True
        n -= 1
    return items


def insertion(items):
    for i in range(1, len(items)):
        item = items[i]
        j = i
        while j > 0 and items[j - 1] > item:
            items[j] = items[j - 1]
            j -= 1
        items[j] = item
    return items


def selection(items):
    for i in range(len(items)):
        smallest = i
        for j in range(i + 1, len(items)):
            if items[j] < items[smallest]:
                smallest = j
        items[i], items[smallest] = items[smallest], items[i]
    return items


def merge(left, right):
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            result.append(right[j])
            j += 1
        else:
            result.append(left[i])
            i += 1
    result.extend(left[i:])
    result.extend(right[j:])
    return result


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    return merge(merge_sort(items[:middle]), merge_sort(items[middle:]))


def quick(items):
    quick_part(items, 0, len(items) - 1)
    return items


def quick_part(items, low, high):
    while low < high:
        pivot = items[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while items[i] < pivot:
                i += 1
            while items[j] > pivot:
                j -= 1
            if i <= j:
                items[i], items[j] = items[j], items[i]
                i += 1
                j -= 1
        if j - low < high - i:
            quick_part(items, low, j)
            low = i
        else:
            quick_part(items, i, high)
            high = j


def shell(items):
    gap = len(items) // 2
    while gap > 0:
        for i in range(gap, len(items)):
            item = items[i]
            j = i
            while j >= gap and items[j - gap] > item:
                items[j] = items[j - gap]
                j -= gap
            items[j] = item
        gap //= 2
    return items


def heap(items):
    def_end = len(items)
    for start in range(def_end // 2 - 1, -1, -1):
        sift(items, start, def_end)
    for end in range(def_end - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift(items, 0, end)
    return items


def sift(items, root, end):
    while True:
        child = 2 * root + 1
        if child >= end:
            return
        if child + 1 < end and items[child + 1] > items[child]:
            child += 1
        if items[root] >= items[child]:
            return
        items[root], items[child] = items[child], items[root]
        root = child


def counting(items):
    counts = [0] * 1000
    for item in items:
        counts[item] += 1
    result = []
    for value in range(len(counts)):
        result.extend([value] * counts[value])
    return result


ALGORITHMS = [('bubble', bubble), ('insertion', insertion), ('selection', selection), ('merge', merge_sort),
              ('quick', quick), ('shell', shell), ('heap', heap), ('counting', counting)]


def numbers(count):
    result = []
    n = 17
    for i in range(count):
        n = n * 31 % 997
        result.append(n)
    return result


def is_sorted(items):
    for i in range(1, len(items)):
        if items[i - 1] > items[i]:
            return False
    return True


def entry_point(argv):
    for name, algorithm in ALGORITHMS:
        good = True
        for size in [0, 1, 2, 3, 10, 33, 100]:
            result = algorithm(numbers(size))
            if not is_sorted(result) or len(result) != size:
                good = False
        result = algorithm(numbers(50))
        print('%s %s %d %d %d' % (name, good, result[0], result[25], result[49]))
    return 0


def target(driver, args):
    return entry_point, None
