"""Priority queues in lists."""


def heappush(heap, item):
    heap.append(item)
    at = len(heap) - 1
    while at > 0 and heap[at] < heap[(at - 1) // 2]:
        parent = (at - 1) // 2
        heap[at], heap[parent] = heap[parent], heap[at]
        at = parent


def heappop(heap):
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return first


def _sink(heap, at):
    while True:
        child = 2 * at + 1
        if child >= len(heap):
            return
        if child + 1 < len(heap) and heap[child + 1] < heap[child]:
            child += 1
        if not heap[child] < heap[at]:
            return
        heap[at], heap[child] = heap[child], heap[at]
        at = child


def heapify(heap):
    for at in reversed(range(len(heap) // 2)):
        _sink(heap, at)


def heapreplace(heap, item):
    first = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return first


def nsmallest(count, items, key=None):
    return sorted(items, key=key)[:count]


def nlargest(count, items, key=None):
    return sorted(items, key=key, reverse=True)[:count]
