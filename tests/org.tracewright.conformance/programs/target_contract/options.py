# covers: target.contract
"""Options of the target: declared, read from the translation's configuration, and left at what they are."""
from rpython.config.config import BoolOption, ChoiceOption, Config, IntOption, OptionDescription, StrOption
from rpython.config.translationoption import get_combined_translation_config
from rpython.translator.driver import TranslationDriver

take_options = True

DESCRIPTION = OptionDescription('example', 'options of the example', [
    BoolOption('verbose', 'says more', default=False),
    IntOption('width', 'columns', default=20),
    StrOption('greeting', 'what it says', default='hello'),
    ChoiceOption('style', 'how it looks', ['plain', 'boxed'], default='boxed')])


class Settings(object):
    def __init__(self):
        self.width = 20
        self.jit = False
        self.has_config = False
        self.backend = ''


SETTINGS = Settings()


def handle_config(config, translateconfig=None):
    SETTINGS.has_config = True
    config.translation.no_such_backend = 'own'


def boxed(text):
    line = '+' + '-' * (SETTINGS.width - 2) + '+'
    return '%s\n|%s|\n%s' % (line, text + ' ' * (SETTINGS.width - 2 - len(text)), line)


def entry_point(argv):
    print(boxed('hello'))
    print('%s %s %s' % (SETTINGS.jit, SETTINGS.has_config, SETTINGS.backend))
    return 0


def target(driver, args):
    SETTINGS.backend = driver.config.translation.no_such_backend
    config = get_combined_translation_config(translating=True)
    SETTINGS.width += 2 * len(args)
    SETTINGS.jit = bool(driver is not None and driver.config.translation.jit)
    own = TranslationDriver('name', Config(width=9))
    if own.exe_name == 'name' and own.config.width == 9 and config.translation.translating:
        SETTINGS.width -= 2
    return entry_point, None
