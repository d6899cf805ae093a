# covers: exceptions.raise, exceptions.try
class ParseError(Exception):
    def __init__(self, message, line):
        self.message = message
        self.line = line

    def describe(self):
        return 'line ' + str(self.line) + ': ' + self.message


class UnexpectedEnd(ParseError):
    def __init__(self, line):
        ParseError.__init__(self, 'unexpected end', line)


def parse(lines):
    depth = 0
    for i in range(len(lines)):
        if lines[i] == 'begin':
            depth += 1
        elif lines[i] == 'end':
            depth -= 1
            if depth < 0:
                raise ParseError('end without begin', i + 1)
    if depth > 0:
        raise UnexpectedEnd(len(lines))
    return len(lines)


def attempt(lines):
    try:
        print(parse(lines))
    except ParseError as error:
        print(error.describe())
        print(isinstance(error, UnexpectedEnd))


def entry_point(argv):
    attempt(['begin', 'end'])
    attempt(['begin', 'end', 'end'])
    attempt(['begin', 'begin'])
    return 0


def target(driver, args):
    return entry_point, None
