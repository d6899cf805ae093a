# covers: lib.entrypoint
"""A program that hosts would call through entry points, called here by its own."""
from rpython.rlib.entrypoint import entrypoint_highlevel


class Interpreter(object):
    def __init__(self):
        self.variables = {}
        self.error = ''


INTERPRETER = Interpreter()


@entrypoint_highlevel('interp', [str, int], 'interp_set')
def interp_set(name, value):
    INTERPRETER.variables[name] = value
    return 0


@entrypoint_highlevel('interp', [str], 'interp_eval')
def interp_eval(text):
    """A sum of names and numbers; -1 and a message where a name is not there."""
    total = 0
    for word in text.split('+'):
        word = word.strip(' ')
        if word.isdigit():
            total += int(word)
        elif word in INTERPRETER.variables:
            total += INTERPRETER.variables[word]
        else:
            INTERPRETER.error = 'no ' + word
            return -1
    return total


@entrypoint_highlevel('interp', [], 'interp_error')
def interp_error():
    return INTERPRETER.error


def entry_point(argv):
    interp_set('x', 40)
    print(interp_eval('x + 2'))
    print(interp_eval('x + y'))
    print(interp_error())
    interp_set('y', 5)
    print(interp_eval('x+y+x'))
    return 0


def target(driver, args):
    return entry_point, None
