"""No temporary file of import time outlives its writing: what is written below this directory is forgotten."""


def gettempdir():
    return '/tmp'


def _refuse(*args, **options):
    raise OSError(30, 'Read-only file system')


mkstemp = mkdtemp = mktemp = NamedTemporaryFile = TemporaryFile = _refuse
