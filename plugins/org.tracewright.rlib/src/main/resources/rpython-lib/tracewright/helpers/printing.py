"""The print statement: a line is put together and written when it ends, items with one blank between them."""
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
        line.text = text
        line.started = True


def newline():
    text = line.text + '\n'
    line.text = ''
    line.started = False
    ll.primitive('os_write', 1, text)


def whole(s):
    """A line of one item."""
    if line.started:
        item(s)
        newline()
    else:
        ll.primitive('os_write', 1, ll.as_str(s) + '\n')


def flush():
    """At the end of the program."""
    if line.started:
        ll.primitive('os_write', 1, line.text)
        line.started = False
