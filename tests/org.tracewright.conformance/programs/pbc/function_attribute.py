# covers: functions.values, functions.bound-methods
def shout(text):
    return text.upper() + '!'


def whisper(text):
    return '(' + text.lower() + ')'


class Speaker(object):
    def __init__(self, voice):
        self.voice = voice

    def say(self, text):
        voice = self.voice
        return voice(text)


def choose(loud):
    if loud:
        return shout
    return whisper


def entry_point(argv):
    print(Speaker(shout).say('Hello'))
    print(Speaker(whisper).say('Hello'))
    print(choose(True)('x'))
    print(choose(False)('X'))
    return 0


def target(driver, args):
    return entry_point, None
