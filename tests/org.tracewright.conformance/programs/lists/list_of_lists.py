# covers: lists.basic, iter.lists
def transpose(matrix):
    result = []
    for j in range(len(matrix[0])):
        row = []
        for i in range(len(matrix)):
            row.append(matrix[i][j])
        result.append(row)
    return result


def entry_point(argv):
    matrix = [[1, 2, 3], [4, 5, 6]]
    for row in transpose(matrix):
        for value in row:
            print(value)
    triangle = [[1]]
    for i in range(5):
        last = triangle[i]
        row = [1]
        for j in range(len(last) - 1):
            row.append(last[j] + last[j + 1])
        row.append(1)
        triangle.append(row)
    for row in triangle:
        print(' '.join([str(n) for n in row]))
    return 0


def target(driver, args):
    return entry_point, None
