"""Paths, as `os.path` has them: there are no others here."""
from os.path import *
