class Limits(object):
    steps = 1000

    def __init__(self):
        self.rows = {1: 'one'}


limits = Limits()
LEVELS = {'low': 1}
