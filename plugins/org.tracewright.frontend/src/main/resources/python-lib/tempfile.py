"""There are no temporary files at import time."""


def gettempdir():
    return '/tmp'


def _refuse(*args, **options):
    raise OSError(13, 'Permission denied')


mkstemp = mkdtemp = mktemp = NamedTemporaryFile = TemporaryFile = _refuse
