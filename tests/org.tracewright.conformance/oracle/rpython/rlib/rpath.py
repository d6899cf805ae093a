"""Paths as CPython has them."""
from os.path import isabs as risabs, isdir as risdir, join as rjoin, normpath as rnormpath, abspath as rabspath
