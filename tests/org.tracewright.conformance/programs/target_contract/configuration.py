# covers: target.contract
"""Chooses parts of the program by a configuration."""
from rpython.config import config as configuration
from rpython.config import translationoption
from rpython.translator import driver as drivers


def fast(n):
    return n * (n + 1) // 2


def plain(n):
    total = 0
    for i in range(n + 1):
        total += i
    return total


class Parts(object):
    pass


PARTS = Parts()
DEFAULT = configuration.Config(name='sum', translation=configuration.Config(opt=2))


def make(config):
    if config.translation.opt > 1:
        PARTS.function = fast
    else:
        PARTS.function = plain
    PARTS.name = config.name


make(DEFAULT)
COMBINED = translationoption.get_combined_translation_config(translating=True)
TRANSLATING = bool(COMBINED.translation.translating)
UNSET = configuration.Config().nothing is None


def entry_point(argv):
    print('%s %d' % (PARTS.name, PARTS.function(10)))
    print('%s %s' % (TRANSLATING, UNSET))
    return PARTS.function(3)


def get_config(driver):
    if driver is None:
        driver = drivers.TranslationDriver()
    return driver.config


def target(driver, args):
    if get_config(driver).translation.no_such_option is None:
        PARTS.name += '!'
    return entry_point, None
