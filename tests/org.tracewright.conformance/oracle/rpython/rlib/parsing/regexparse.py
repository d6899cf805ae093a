"""Expressions are those of `re`; the longest text counts."""
import re


def parse_regex(text):
    return re.compile(text, re.ASCII)


make_regex = parse_regex


class Runner(object):
    def __init__(self, text):
        self.code = re.compile(text, re.ASCII)

    def recognize(self, text):
        return self.code.fullmatch(text) is not None


def make_runner(text, view=False):
    return Runner(text)
