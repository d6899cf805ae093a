"""Constants and old functions on strings."""
lowercase = ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
uppercase = ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
letters = ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = '0123456789abcdefABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
whitespace = '\t\n\x0b\x0c\r '
printable = digits + letters + punctuation + whitespace


def join(words, sep=' '):
    return sep.join(words)


def split(text, sep=None, maxsplit=-1):
    return text.split(sep, maxsplit)


def upper(text):
    return text.upper()


def lower(text):
    return text.lower()


def strip(text, chars=None):
    return text.strip(chars)


def replace(text, old, new, count=-1):
    return text.replace(old, new, count)


def find(text, part, *bounds):
    return text.find(part, *bounds)


def atoi(text, base=10):
    return int(text, base)


def atof(text):
    return float(text)


def zfill(text, width):
    return text.zfill(width)


def maketrans(source, target):
    if len(source) != len(target):
        raise ValueError('maketrans arguments must have same length')
    table = [chr(i) for i in range(256)]
    for i in range(len(source)):
        table[ord(source[i])] = target[i]
    return ''.join(table)


class Template(object):
    def __init__(self, template):
        self.template = template

    def substitute(self, mapping=(), **keywords):
        import re
        values = dict(mapping, **keywords)

        def value(match):
            name = match.group(1) or match.group(2)
            return '$' if match.group(0) == '$$' else str(values[name])

        return re.sub(r'\$\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}', value, self.template)
