# covers: exceptions.try, exceptions.finally, flow.while
class Busy(Exception):
    pass


class Device(object):
    def __init__(self, busy):
        self.busy = busy
        self.closed = 0

    def read(self):
        if self.busy > 0:
            self.busy -= 1
            raise Busy()
        return 42

    def close(self):
        self.closed += 1


def read(device):
    tries = 0
    while True:
        tries += 1
        try:
            value = device.read()
            break
        except Busy:
            if tries == 4:
                return -tries
        finally:
            device.close()
    return value + tries


def entry_point(argv):
    for busy in [0, 2, 9]:
        device = Device(busy)
        print(read(device))
        print(device.closed)
    return 0


def target(driver, args):
    return entry_point, None
