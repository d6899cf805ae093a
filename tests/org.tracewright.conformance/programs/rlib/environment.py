# covers: lib.environ
import os
from rpython.rlib.rstring import StringBuilder


def setting(name, default):
    value = os.environ.get(name)
    if value is None:
        return default
    return value


def expand(text):
    """Replaces $NAME by what the environment has, or by nothing."""
    result = StringBuilder()
    i = 0
    while i < len(text):
        if text[i] != '$':
            result.append(text[i])
            i += 1
            continue
        end = i + 1
        while end < len(text) and (text[end].isalnum() or text[end] == '_'):
            end += 1
        result.append(setting(text[i + 1:end], '(unset)'))
        i = end
    return result.build()


def entry_point(argv):
    print(expand('a $NO_SUCH_VARIABLE_HERE b'))
    print(expand('$ANOTHER_THAT_IS_NOT_THERE$X_Y_Z_1'))
    print(setting('NO_SUCH_VARIABLE_HERE', 'default'))
    return 0


def target(driver, args):
    return entry_point, None
