# covers: lists.basic
def entry_point(argv):
    stack = []
    for char in '({[]})':
        if char in '({[':
            stack.append(char)
        else:
            print(stack.pop() + char)
    print(len(stack))
    queue = [1]
    seen = 0
    while queue:
        n = queue.pop(0)
        seen += n
        if n < 20:
            queue.append(n * 2)
            if n % 3 == 1:
                queue.append(n + 5)
    print(seen)
    return 0


def target(driver, args):
    return entry_point, None
