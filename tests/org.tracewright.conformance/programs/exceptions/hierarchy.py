# covers: exceptions.try, exceptions.raise
class Base(Exception):
    pass


class Left(Base):
    pass


class Right(Base):
    def __init__(self, weight):
        self.weight = weight


class Deep(Left):
    pass


def throw(n):
    if n == 0:
        raise Left()
    elif n == 1:
        raise Right(42)
    elif n == 2:
        raise Deep()
    elif n == 3:
        raise Base()
    elif n == 4:
        raise KeyError
    return n


def handle(n):
    try:
        throw(n)
    except Deep:
        return 'deep'
    except Left:
        return 'left'
    except Right as e:
        return 'right ' + str(e.weight)
    except Base:
        return 'base'
    except (KeyError, IndexError):
        return 'look-up'
    return 'fine'


def entry_point(argv):
    for n in range(6):
        print(handle(n))
    return 0


def target(driver, args):
    return entry_point, None
