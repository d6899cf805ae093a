"""What the flags and the precision of a % conversion make of a number's text, which may be bytes or code points."""
from tracewright import ll


def sign_length(text):
    """1 where a number's text begins with a sign or with the blank in its place, else 0."""
    if len(text) == 0:
        return 0
    first = ord(text[0])
    return 1 if first == 43 or first == 45 or first == 32 else 0


def inserted(text, at, count, code):
    """The text with a character so many times more."""
    length = len(text)
    result = ll.new_varsize(ll.container(text), length + count)
    ll.op('array_copy', text, result, 0, 0, at)
    ll.op('array_fill', result, at, count, ll.char_like(text, code))
    ll.op('array_copy', text, result, at, at + count, length - at)
    return result


def with_digits(text, count):
    """A number's text with zeros up to that many digits."""
    sign = sign_length(text)
    missing = count - (len(text) - sign)
    if missing <= 0:
        return text
    return inserted(text, sign, missing, 48)


def zero_padded(text, width):
    """A number's text with zeros up to the width, its sign included."""
    return with_digits(text, width - sign_length(text))


def with_sign(text, code):
    """A number's text with that character where it has no sign."""
    if sign_length(text) > 0:
        return text
    return inserted(text, 0, 1, code)


def octal(text):
    """An octal number's text, its first digit a zero."""
    sign = sign_length(text)
    if ord(text[sign]) == 48:
        return text
    return inserted(text, sign, 1, 48)


def hexadecimal(text):
    """0x behind the sign."""
    sign = sign_length(text)
    return inserted(inserted(text, sign, 1, 120), sign, 1, 48)
