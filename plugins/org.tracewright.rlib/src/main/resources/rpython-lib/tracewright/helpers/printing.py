"""The print statement: a line is put together and written when it ends, items with one blank between them. The function
print puts its parts together as they are, and each call writes them."""
from tracewright import ll


class Line(object):
    def __init__(self):
        self.text = ''
        self.started = False


line = Line()


def item(s):
    """One more item of the current line; after an item that ends a line itself there is no blank."""
    text = ll.as_str(s)
    if line.started:
        if line.text[-1:] == '\n':
            line.text = line.text + text
        else:
            line.text = line.text + ' ' + text
    else:
        line.text = line.text + text
        line.started = True


def newline():
    text = line.text + '\n'
    line.text = ''
    line.started = False
    ll.primitive('os_write', 1, text)


def whole(s):
    """A line of one item."""
    if line.text or line.started:
        item(s)
        newline()
    else:
        ll.primitive('os_write', 1, ll.as_str(s) + '\n')


def flush():
    """Writes what there is: at the end of the program, and of a call of the function print."""
    if line.text:
        ll.primitive('os_write', 1, line.text)
        line.text = ''
    line.started = False


def part(s):
    """What the function print writes, as it is."""
    line.text = line.text + ll.as_str(s)
