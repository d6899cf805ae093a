def twice(x):
    return x * 2


def shout(text):
    return text + '!'


def apply(function, x):
    return function(x)
