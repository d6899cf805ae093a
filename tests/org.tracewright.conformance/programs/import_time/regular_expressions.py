# covers: import.stdlib, import.classes-in-functions
import gc
import re
from types import ModuleType

gc.disable()

TOKENS = [('number', r'\d{1,3}'), ('open', r'{'), ('close', r'}'), ('word', r'[a-z]{2,}'), ('short', r'[A-Z]{,2}!')]
RULES = [(name, re.compile(pattern)) for name, pattern in TOKENS]


def scan(text):
    found = []
    position = 0
    while position < len(text):
        for name, rule in RULES:
            match = rule.match(text, position)
            if match and match.end() > position:
                found.append('%s %s' % (name, match.group(0)))
                position = match.end()
                break
        else:
            position += 1
    return found


class Settings(ModuleType):
    def describe(self):
        return '%s has size %d' % (self.__name__, self.size)


settings = Settings('settings')
settings.size = 3
DESCRIPTION = settings.describe()
FOUND = scan('{ab 12345 XY! !} {,} xyz{2}')
BRACES = re.sub(r'{(\d)}', r'<\1>', 'a{1}b{x}')


def entry_point(argv):
    for line in FOUND:
        print(line)
    print(DESCRIPTION)
    print(BRACES)
    return 0


def target(driver, args):
    return entry_point, None
