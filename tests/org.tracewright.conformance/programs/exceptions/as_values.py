# covers: exceptions.raise, functions.class-values
class Stop(Exception):
    code = 0


class Halt(Stop):
    code = 1


class Abort(Stop):
    code = 2


def stop(error):
    raise error


def entry_point(argv):
    prepared = [Stop(), Halt(), Abort()]
    for error in prepared:
        try:
            stop(error)
        except Stop as caught:
            print(caught.code)
            print(caught is error)
    return 0


def target(driver, args):
    return entry_point, None
